package detente.analysis.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a back-cast is written. */
final class BackCastText {
    private static final String LINE = "%-10s %-12s %-22s %8s %9s %8s %9s %10s %8s %9s%n";
    private static final List<String> HEAD = List.of(
            "level of",
            "objective",
            "2014-2020",
            "model",
            "baseline",
            "score",
            "baseline",
            "difference",
            "outside",
            "baseline");
    private static final List<String> NAMES = List.of(
            "level of",
            "objective",
            "numbers of 2014 to 2020",
            "mean foretold by the model",
            "by the baseline",
            "log score of the model",
            "of the baseline",
            "difference",
            "years outside 95 % of the model",
            "of the baseline",
            "places of the years (PIT)");

    private BackCastText() {}

    static String plain(BackCast cast) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, LINE, HEAD.toArray()));
        cast.rows()
                .forEach(row -> text.append(String.format(
                        Locale.ROOT, LINE, cells(row).subList(0, HEAD.size()).toArray())));
        cast.rows()
                .forEach(row -> text.append(row.level().years() + ", " + row.of() + ": places of the years "
                        + places(row) + System.lineSeparator()));
        return text.append(cast.words()).append(System.lineSeparator()).toString();
    }

    static String markdown(BackCast cast) {
        StringBuilder text = new StringBuilder(line(NAMES))
                .append("|---".repeat(NAMES.size()))
                .append("|\n");
        cast.rows().forEach(row -> text.append(line(cells(row))));
        return text.append('\n').append(cast.words()).append(".\n").toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static List<String> cells(BackCast.Row row) {
        double model = row.model().logScore(row.years());
        double baseline = row.baseline().logScore(row.years());
        return List.of(
                row.level().years(),
                row.of(),
                row.years().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                number(row.model().mean()),
                number(row.baseline().mean()),
                number(model),
                number(baseline),
                String.format(Locale.ROOT, "%+.2f", model - baseline),
                String.valueOf(row.outside(row.model())),
                String.valueOf(row.outside(row.baseline())),
                places(row));
    }

    private static String places(BackCast.Row row) {
        return row.years().stream()
                .map(number -> String.format(Locale.ROOT, "%.2f", row.model().place(number)))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
