package detente.analysis.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a comparison with what was not fitted is written. */
final class NotFittedText {
    private static final String LINE = "%-4s %-65s %9s %19s %9s %21s %13s  %s%n";
    private static final List<String> HEAD = List.of(
            "id", "in the record", "figure", "interval", "ensemble", "95 % of its records", "records below", "verdict");

    private NotFittedText() {}

    static String plain(NotFitted found) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, LINE, HEAD.toArray()));
        found.rows()
                .forEach(row ->
                        text.append(String.format(Locale.ROOT, LINE, cells(row).toArray())));
        found.rows().forEach(row -> text.append(row.target().id())
                .append(": ")
                .append(row.target().note())
                .append(System.lineSeparator()));
        return text.append(found.headline()).append(System.lineSeparator()).toString();
    }

    static String markdown(NotFitted found) {
        StringBuilder text =
                new StringBuilder(line(HEAD)).append("|---".repeat(HEAD.size())).append("|\n");
        found.rows().forEach(row -> text.append(line(cells(row))));
        text.append('\n');
        found.rows().forEach(row -> text.append("- " + row.target().id() + ": ")
                .append(row.target().note() + "; " + ValidationText.source(row.target()) + "\n"));
        return text.append('\n').append(found.headline()).append(".\n").toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static List<String> cells(NotFitted.Row row) {
        Target target = row.target();
        return List.of(
                target.id(),
                ValidationText.withUnit(target),
                ValidationText.number(target.value()),
                ValidationText.interval(target.bounds()),
                ValidationText.number(row.mean()),
                ValidationText.interval(row.records()),
                String.format(Locale.ROOT, "%.3f", row.below()),
                row.isHit() ? "hit" : "MISS");
    }
}
