package detente.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees against those of R's rpart in {@code trees.csv}, which {@code trees.R} beside it makes, and known answers. */
class CartTreeTest {
    private static final int FUTURES = 400;

    private static final Futures ALL = Lots.known();

    static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/detente/analysis/discovery/trees.csv"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void agreesWithRpart(String line) {
        String[] cells = line.split(",", -1);
        BitSet cases = Lots.known(cells[0]);
        Counts root = new Counts(FUTURES, cases.cardinality());
        CartTree tree =
                CartTree.grown(ALL, ALL.all(), cases).pruned(Double.parseDouble(cells[1]) * CartTree.squares(root));
        assertThat(leaves(tree)).isEqualTo(cells[2]);
    }

    private static String leaves(CartTree tree) {
        return tree.leaves().stream()
                .map(CartTree::tally)
                .sorted(Comparator.comparingInt(Counts::futures).thenComparingInt(Counts::cases))
                .map(leaf -> leaf.futures() + "/" + leaf.cases())
                .collect(Collectors.joining(" "));
    }

    /** Two cuts make a step of two dimensions, and nothing is cut where there is nothing. */
    @Test
    void isAsLargeAsWhatIsThere() {
        for (String name : List.of("step", "noisy")) {
            CartTree tree = new CartTreeChoice(ALL, ALL.all(), Lots.known(name)).tree();
            assertThat(tree.leaves()).as(name).hasSize(3);
            Box densest = tree.leaves().stream()
                    .max(Comparator.comparingDouble(leaf -> leaf.tally().density()))
                    .orElseThrow()
                    .box();
            assertThat(densest.restricted(ALL.dimensions())).as(name).containsExactly(0, 1);
        }
        assertThat(new CartTreeChoice(ALL, ALL.all(), Lots.known("lot")).tree().leaves())
                .hasSize(1);
    }
}
