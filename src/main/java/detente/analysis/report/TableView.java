package detente.analysis.report;

import detente.chart.MainMetrics;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import detente.metric.GroupMetric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as the report shows it: a group of rows for each metric, and the ends of an interval in one column with the
 * number they belong to. Of a long group only the first rows are kept.
 */
final class TableView {
    private static final int MOST_ROWS_OF_MAIN = 250;
    private static final int MOST_ROWS_OF_OTHERS = 12;
    private static final String METRIC = "metric";
    private static final int NONE = -1;
    private static final List<String> EFFECTS = List.of("difference", "ratio");

    /** A p-value below it says that something changes. */
    private static final double LEVEL = .05;

    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final int metric;
    private final List<String> header;

    /**
     * A column.
     *
     * @param value its place in the table
     * @param low place of the lower end of its interval; −1 for none
     * @param high place of the upper end; −1 for none
     */
    record Column(String name, int value, int low, int high) {
        boolean hasInterval() {
            return low >= 0 && high >= 0;
        }

        /** Whether it says how a metric changed. */
        boolean isEffect() {
            return EFFECTS.contains(name);
        }

        /** Whether it is the range of no number. */
        boolean isRange() {
            return value == low;
        }
    }

    /** Rows of one metric. */
    static final class Group {
        private final List<List<String>> rows = new ArrayList<>();
        private long size;
        private long disagreements;

        /** The first rows. */
        List<List<String>> rows() {
            return rows;
        }

        /** Number of all rows. */
        long size() {
            return size;
        }

        /** Number of rows in which interval and p-value of a difference do not say the same. */
        long disagreements() {
            return disagreements;
        }

        private void add(List<String> row, boolean disagrees, int most) {
            size++;
            disagreements += disagrees ? 1 : 0;
            if (rows.size() < most) {
                rows.add(row);
            }
        }
    }

    private TableView(List<String> header) {
        this.header = header;
        metric = header.indexOf(METRIC);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            int low = header.indexOf(name.equals("mean") && header.contains("ci_low") ? "ci_low" : name + "_low");
            int high = header.indexOf(name.equals("mean") && header.contains("ci_high") ? "ci_high" : name + "_high");
            ends.add(low);
            ends.add(high);
            if (i != metric) {
                columns.add(new Column(name, i, low, high));
            }
        }
        columns.removeIf(column -> ends.contains(column.value()));
        columns.replaceAll(column -> range(column.name()).orElse(column));
        columns.removeIf(column -> column.value() == column.high());
    }

    /** A range that is that of no number: its lower end stands for both. */
    private Optional<Column> range(String name) {
        String of = name.replaceFirst("_low$|_high$", "");
        int low = header.indexOf(of + "_low");
        int high = header.indexOf(of + "_high");
        return low < 0 || high < 0 || header.contains(of)
                ? Optional.empty()
                : Optional.of(new Column(of, name.equals(of + "_low") ? low : high, low, high));
    }

    /** Reads a table. */
    static TableView read(Path file) throws IOException {
        try (Csv csv = ResultCsv.open(file)) {
            TableView view = new TableView(csv.header());
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                String group = view.metric == NONE ? "" : row.get(view.metric);
                view.groups
                        .computeIfAbsent(group, key -> new Group())
                        .add(row, view.disagrees(row), isMain(group) ? MOST_ROWS_OF_MAIN : MOST_ROWS_OF_OTHERS);
            }
            view.columns.removeIf(view::isEmpty);
            return view;
        }
    }

    /** Whether a metric is shown first and in full: the usual six, and the harm of a group; what has none is. */
    static boolean isMain(String metric) {
        return metric.isEmpty()
                || MainMetrics.many().containsKey(metric)
                || GroupMetric.find(metric).equals(Optional.of(GroupMetric.HARM));
    }

    private boolean isEmpty(Column column) {
        return groups.values().stream().flatMap(group -> group.rows.stream()).allMatch(row -> row.get(column.value())
                .isEmpty());
    }

    private boolean disagrees(List<String> row) {
        if (!header.containsAll(List.of("difference_low", "difference_high", "p_value"))) {
            return false;
        }
        String low = row.get(header.indexOf("difference_low"));
        String high = row.get(header.indexOf("difference_high"));
        String chance = row.get(header.indexOf("p_value"));
        return !low.isEmpty()
                && !high.isEmpty()
                && !chance.isEmpty()
                && (Double.parseDouble(low) > 0 || Double.parseDouble(high) < 0) != Double.parseDouble(chance) < LEVEL;
    }

    /** Whether a row has none of the numbers that have intervals here. */
    boolean isUndefined(List<String> row) {
        return columns.stream().anyMatch(Column::hasInterval)
                && columns.stream().filter(Column::hasInterval).allMatch(column -> row.get(column.value())
                        .isEmpty());
    }

    /**
     * Whether a row says that its metric is the same in every world: then its {@code same_sign} is empty, though there are
     * worlds.
     */
    boolean isUnchanged(List<String> row) {
        return header.containsAll(List.of("same_sign", "n_worlds"))
                && row.get(header.indexOf("same_sign")).isEmpty()
                && !row.get(header.indexOf("n_worlds")).equals("0");
    }

    /** What is said in the place of an interval: that there are too few worlds; of indices the page says why beside the table. */
    String noInterval() {
        return header.contains("method") ? "no interval" : "too few worlds";
    }

    /** Whether it has rows, and no such column. */
    boolean lacks(String column) {
        return !header.contains(column);
    }

    List<Column> columns() {
        return columns;
    }

    /** By metric; one without a name in a table that has none. */
    Map<String, Group> groups() {
        return groups;
    }
}
