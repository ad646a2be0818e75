package detente.model;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.history.Column;
import detente.model.history.History;
import java.util.List;
import java.util.stream.IntStream;

/** Where two runs differ first. */
public final class Differences {
    private Differences() {}

    /** Every operation, every transfer and every number of every column is the same, but for some columns. */
    public static void none(History expected, History actual, List<Column> exceptions) {
        assertSame("event", Words.ofEvents(expected), Words.ofEvents(actual));
        for (Column column : Column.values()) {
            if (!exceptions.contains(column)) {
                assertSame(column.name(), rows(expected, column), rows(actual, column));
            }
        }
    }

    private static void assertSame(String what, List<String> expected, List<String> actual) {
        int n = 0;
        while (n < expected.size() && n < actual.size() && expected.get(n).equals(actual.get(n))) {
            n++;
        }
        assertThat(actual.size() > n ? actual.get(n) : "the end")
                .as("%s number %s", what, n)
                .isEqualTo(expected.size() > n ? expected.get(n) : "the end");
    }

    private static List<String> rows(History history, Column column) {
        return IntStream.range(0, history.steps())
                .mapToObj(step -> Double.toString(history.at(column, step)))
                .toList();
    }
}
