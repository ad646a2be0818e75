package detente.page.packing;

import detente.experiment.Factor;
import detente.experiment.Interval;
import detente.io.document.Tree;
import detente.io.plan.ShippedExperiments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The assumptions that move total harm most, by what a shipped experiment found, each with the range that it had there. */
final class Decisive {
    private static final String EXPERIMENT = "screening";
    private static final String TABLE = "/experiments/" + EXPERIMENT + "/found.csv";

    /** How rows begin that say how much a factor moves total harm: mean size of its effects, as a share of the mean. */
    private static final String ASKED = "sensitivity mu_star/mean total_harm_per_year ";

    private static final int SHOWN = 12;

    private Decisive() {}

    /** The most decisive first. */
    static List<Tree> trees() {
        Map<String, Interval> ranges = new LinkedHashMap<>();
        for (Factor factor :
                ShippedExperiments.find(EXPERIMENT).experiment().request().factors()) {
            if (factor instanceof Interval interval) {
                ranges.put(interval.name(), interval);
            }
        }
        return rows().stream()
                .filter(row -> row.startsWith(ASKED))
                .map(row -> row.substring(ASKED.length()).split(",", -1))
                .sorted(Comparator.comparingDouble(cells -> -Double.parseDouble(cells[1])))
                .limit(SHOWN)
                .map(cells -> Objects.requireNonNull(ranges.get(cells[0]), cells[0]))
                .map(interval -> new Tree()
                        .with("key", interval.name())
                        .with("low", interval.from())
                        .with("high", interval.to())
                        .with("where", EXPERIMENT))
                .toList();
    }

    private static List<String> rows() {
        try (InputStream stream = Objects.requireNonNull(Decisive.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
