package detente.analysis.report;

import detente.analysis.AnalysisTables;
import detente.analysis.ResultAnalysis;
import detente.analysis.told.Remark;
import detente.analysis.told.Words;
import detente.chart.MainMetrics;
import detente.io.table.TableForm;
import detente.metric.GroupMetric;
import detente.metric.Metrics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the analysis, metric by metric: the main ones open, the others folded. */
final class TablesSection {
    private final ResultAnalysis.Report analysis;

    TablesSection(ResultAnalysis.Report analysis) {
        this.analysis = analysis;
    }

    void write(Html html) throws IOException {
        html.open("section", "id", "tables").leaf("h2", "Tables");
        html.leaf(
                "p", "Numbers are rounded to four digits here and exact in the files. In brackets: intervals of 95 %.");
        for (TableForm<?> table : AnalysisTables.ofFigures()) {
            Optional<Path> file = analysis.files().stream()
                    .filter(written -> written.endsWith(table.file()))
                    .findFirst();
            if (file.isPresent()) {
                TableView view = TableView.read(file.get());
                List<Remark> missing = Remarks.of(table.file(), analysis.remarks());
                if (!view.groups().isEmpty() || !missing.isEmpty()) {
                    write(html, table, view, missing);
                }
            }
        }
        html.close();
    }

    static void write(Html html, TableForm<?> table, TableView view, List<Remark> missing) {
        html.leaf("h3", table.file(), "id", "table-" + table.name());
        html.leaf("p", "This table has " + table.meaning() + ".");
        Remarks.write(html, missing);
        columns(html, table, view);
        view.groups().forEach((metric, group) -> {
            if (isMain(metric)) {
                group(html, table.name(), view, metric, group);
            }
        });
        List<Map.Entry<String, TableView.Group>> others = view.groups().entrySet().stream()
                .filter(group -> !isMain(group.getKey()))
                .toList();
        if (!others.isEmpty()) {
            html.open("details").leaf("summary", Words.count(others.size(), "more metric"));
            others.forEach(other -> group(html, table.name(), view, other.getKey(), other.getValue()));
            html.close();
        }
    }

    private static boolean isMain(String metric) {
        return TableView.isMain(metric);
    }

    private static void columns(Html html, TableForm<?> table, TableView view) {
        html.open("details").leaf("summary", "What the columns are").open("dl", "class", "facts");
        table.fields().stream()
                .filter(column -> !view.lacks(column.name()))
                .forEach(column -> html.fact(column.name(), column.meaning()));
        html.close().close();
    }

    private static void group(Html html, String table, TableView view, String metric, TableView.Group group) {
        boolean open = MainMetrics.few().containsKey(metric) || metric.isEmpty();
        html.open("details", open ? new String[] {"open", "open"} : new String[0]);
        html.leaf("summary", metric.isEmpty() ? "all rows" : metric);
        String caption = table + (metric.isEmpty() ? "" : ": " + meaning(metric)) + rows(group, table);
        html.leaf("p", caption, "class", "caption");
        html.scroll(caption, "scroll").open("table", "aria-label", caption);
        html.columns(view.columns().stream().map(TableView.Column::name).toList());
        group.rows().forEach(row -> row(html, view, row));
        html.close().close().close();
        disagreements(html, group);
        html.close();
    }

    private static String meaning(String metric) {
        return Metrics.find(metric)
                .map(known -> known.meaning() + (known.unit().equals("1") ? "" : " (" + known.unit() + ")"))
                .or(() -> GroupMetric.find(metric)
                        .map(kind -> kind.meaning(kind.group(metric)) + " (" + kind.unit() + ")"))
                .orElse(metric);
    }

    private static String rows(TableView.Group group, String table) {
        int shown = group.rows().size();
        return shown == group.size()
                ? ""
                : "; the first " + shown + " of " + Words.count(group.size(), "row") + ", all of them in " + table
                        + ".csv";
    }

    private static void disagreements(Html html, TableView.Group group) {
        if (group.disagreements() > 0) {
            html.leaf(
                    "p",
                    "In " + Words.count(group.disagreements(), "row")
                            + " the interval of the difference holds 0 beside a"
                            + " p_value below .05, or does not hold it beside a larger one. The interval is about the mean,"
                            + " the p-value about signs and ranks: look at same_sign, and at the worlds.",
                    "class",
                    "caption");
        }
    }

    private static void row(Html html, TableView view, List<String> row) {
        List<TableView.Column> columns = view.columns();
        boolean unchanged = view.isUnchanged(row);
        boolean undefined = !unchanged && view.isUndefined(row);
        html.open("tr");
        for (int i = 0; i < columns.size(); i++) {
            boolean blank = undefined && columns.get(i).hasInterval();
            String text = blank
                    ? "undefined"
                    : unchanged && columns.get(i).isEffect()
                            ? "unchanged"
                            : ShownCell.text(row, columns.get(i), view.noInterval());
            if (i == 0) {
                html.leaf("th", text, "scope", "row");
            } else if (ShownCell.isNumber(row.get(columns.get(i).value()))) {
                html.leaf("td", text);
            } else {
                html.leaf("td", text, "class", "t");
            }
        }
        html.close();
    }
}
