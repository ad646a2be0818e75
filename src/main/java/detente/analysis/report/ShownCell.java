package detente.analysis.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A cell of a table as the report shows it: numbers with four digits. */
final class ShownCell {
    private static final MathContext DIGITS = new MathContext(4);
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-4;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(E-?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private ShownCell() {}

    /**
     * A number with its interval.
     *
     * @param tooFew what is said in the place of an interval that is not there
     */
    static String text(List<String> row, TableView.Column column, String tooFew) {
        String value = number(row.get(column.value()));
        if (column.isRange()) {
            return value.isEmpty() ? "[too few sets]" : "[" + value + ", " + number(row.get(column.high())) + "]";
        } else if (!column.hasInterval() || value.isEmpty()) {
            return value;
        }
        if (row.get(column.low()).isEmpty()) {
            return value + " [" + tooFew + "]";
        }
        return value + " [" + number(row.get(column.low())) + ", " + number(row.get(column.high())) + "]";
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** Whole numbers and words stay as they are. */
    static String number(String cell) {
        if (!isNumber(cell) || WHOLE.matcher(cell).matches()) {
            return cell;
        }
        double value = Double.parseDouble(cell);
        double size = StrictMath.abs(value);
        boolean plain = size < LARGE && (size >= SMALL || size == 0);
        return plain ? new BigDecimal(value).round(DIGITS).toPlainString() : String.format(Locale.ROOT, "%.3e", value);
    }
}
