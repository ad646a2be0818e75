package detente.model;

import detente.io.document.Source;
import detente.io.scenario.ScenarioReader;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.random.Mixing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A run of the first edition that is kept in the repository as a readable summary: what changes it is seen in the
 * difference of a commit. Its scenario is a file that holds every value of that edition by name, so that no later
 * default, parameter or policy can change it.
 */
enum GoldenRun {
    STANDARD,
    /** Every policy, one after the other, each for some years; mandates and learners, so that all of them have work. */
    POLICIES,
    /** Two listed states. */
    TWO_STATES,
    SMALL_OPEN_STATE,
    /** The listed world of the record, with every policy. */
    HISTORICAL,
    /** Most parameters far from their defaults, and short steps. */
    ODD;

    private static final Path KEPT = Path.of("src/test/resources/detente/golden");
    private static final int FIRST = 8;

    /** Where its summary is kept. */
    Path file() {
        return KEPT.resolve(fileName(".txt"));
    }

    private Scenario scenario() {
        return ScenarioReader.read(Source.file(KEPT.resolve(fileName(".json")).toString()))
                .scenario();
    }

    private String fileName(String ending) {
        return name().toLowerCase(Locale.ROOT) + ending;
    }

    /** The run, summed up: the first operations, counts, and for each column its sum and a checksum of every bit. */
    List<String> summary() {
        History history = ConflictModel.run(scenario(), 1, 2);
        List<String> lines = new ArrayList<>();
        lines.add("first operations");
        history.operations().stream().limit(FIRST).forEach(operation -> lines.add("  " + Words.of(operation)));
        count(
                "operations by type",
                history.operations(),
                operation -> operation.type().name(),
                lines);
        count(
                "operations by cause",
                history.operations(),
                operation -> operation.cause().name(),
                lines);
        count(
                "operations by tool",
                history.operations(),
                operation -> operation.tool().name(),
                lines);
        count("operations by initiator", history.operations(), operation -> initiator(history, operation), lines);
        count(
                "transfers by channel",
                history.transfers(),
                (Transfer t) -> t.channel().name(),
                lines);
        lines.add("checksum of all events");
        lines.add("  " + checksum(Words.ofEvents(history)));
        lines.add("sum and checksum of columns");
        for (Column column : Column.values()) {
            lines.add("  " + column + " " + column(history, column));
        }
        return lines;
    }

    private static String initiator(History history, Operation operation) {
        return history.world().state(operation.initiator()).name();
    }

    private static <T> void count(String title, List<T> things, Function<T, String> name, List<String> lines) {
        lines.add(title);
        Map<String, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(name.apply(thing), 1, Integer::sum));
        counts.forEach((key, count) -> lines.add("  " + key + " " + count));
    }

    private static String column(History history, Column column) {
        List<String> values = new ArrayList<>();
        double sum = 0;
        for (int step = 0; step < history.steps(); step++) {
            sum += history.at(column, step);
            values.add(Double.toString(history.at(column, step)));
        }
        return sum + " " + checksum(values);
    }

    private static String checksum(List<String> words) {
        long sum = 0;
        for (String word : words) {
            sum = Mixing.mix(sum, word);
        }
        return Long.toHexString(sum);
    }
}
