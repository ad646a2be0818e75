package detente.analysis.validation;

import detente.analysis.sample.Bounds;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a validation is written. */
final class ValidationText {
    private static final String LINE = "%-5s %-65s %-15s %9s %19s %9s %19s  %s%n";

    private ValidationText() {}

    static String plain(Validation validation) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                LINE,
                "id",
                "in the record",
                "world",
                "figure",
                "interval",
                "model",
                "95 % interval",
                "verdict"));
        for (Validation.Row row : validation.rows()) {
            Target target = row.target();
            text.append(String.format(
                    Locale.ROOT,
                    LINE,
                    target.id(),
                    withUnit(target),
                    validation.world(target),
                    number(target.value()),
                    interval(target.bounds()),
                    number(row.model()),
                    ofModel(row),
                    row.verdict().text()));
        }
        notes(validation).forEach(note -> text.append(note).append(System.lineSeparator()));
        return text.append(validation.headline()).append(System.lineSeparator()).toString();
    }

    static String markdown(Validation validation) {
        StringBuilder text =
                new StringBuilder("| id | in the record | world | figure | interval | source | model | 95 % interval"
                        + " | verdict |\n|---|---|---|---|---|---|---|---|---|\n");
        for (Validation.Row row : validation.rows()) {
            Target target = row.target();
            text.append(List.of(
                            target.id(),
                            withUnit(target),
                            validation.world(target),
                            number(target.value()),
                            interval(target.bounds()),
                            source(target),
                            number(row.model()),
                            ofModel(row),
                            row.verdict().text())
                    .stream()
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        text.append('\n');
        notes(validation).forEach(note -> text.append("- ").append(note).append('\n'));
        return text.append('\n').append(validation.headline()).append(".\n").toString();
    }

    /** A key of the list of references; the name of a file has none. */
    static String source(Target target) {
        boolean isKey = target.source().chars().allMatch(Character::isLetterOrDigit);
        return isKey
                ? "[`" + target.source() + "`](references.md#" + target.source().toLowerCase(Locale.ROOT) + ")"
                : target.source().replace("|", "\\|");
    }

    private static List<String> notes(Validation validation) {
        return validation.rows().stream()
                .map(Validation.Row::target)
                .filter(target -> !target.note().isEmpty())
                .map(target -> target.id() + ": " + target.note())
                .toList();
    }

    static String withUnit(Target target) {
        return target.unit().equals("1") ? target.pattern() : target.pattern() + " (" + target.unit() + ")";
    }

    /** Four digits; nothing where there is no number. */
    static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4g", value);
    }

    private static String ofModel(Validation.Row row) {
        boolean tooFew = row.bounds().equals(Bounds.NONE) && !Double.isNaN(row.model());
        return tooFew ? "too few worlds" : interval(row.bounds());
    }

    static String interval(Bounds bounds) {
        double low = bounds.low();
        double high = bounds.high();
        if (Double.isNaN(low) && Double.isNaN(high)) {
            return "";
        }
        if (Double.isNaN(high)) {
            return "at least " + number(low);
        }
        return "[" + number(low) + ", " + number(high) + "]";
    }
}
