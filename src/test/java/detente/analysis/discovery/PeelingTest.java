package detente.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cut is that of another implementation, in {@code peels.csv}, which {@code peels.R} beside it makes. */
class PeelingTest {
    static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/detente/analysis/discovery/peels.csv"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void cutsAsAnotherImplementationDoes(String line) {
        String[] cells = line.split(",", -1);
        Futures futures = Lots.known();
        List<Cut> cuts = new Peeling(futures, futures.all(), Lots.known(cells[0]), Integer.parseInt(cells[1])).cuts();
        assertThat(cuts.stream()
                        .skip(1)
                        .map(cut -> futures.dimensions().get(cut.dimension()).name() + " " + cut.end() + " "
                                + cut.left().futures() + "/" + cut.left().cases())
                        .collect(Collectors.joining("|")))
                .isEqualTo(cells[2]);
    }
}
