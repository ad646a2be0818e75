package detente.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Numbers as short as a chart needs them: very large and very small ones with an exponent, such as {@code 2.5e12}. */
class Figure extends NumberFormat {
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-4;
    private static final int MOST_DIGITS = 17;

    private final int digits;

    /** @param digits that count */
    Figure(int digits) {
        this.digits = digits;
    }

    /** As many digits as it takes to tell the marks of an axis apart. */
    static Figure forSteps(double step, double largest) {
        double orders = StrictMath.log10(StrictMath.max(largest, step) / step);
        return new Figure((int) StrictMath.min(MOST_DIGITS, 3 + StrictMath.max(0, StrictMath.ceil(orders))));
    }

    /** Whether it is written without an exponent. */
    static boolean isPlain(double number) {
        double size = StrictMath.abs(number);
        return size == 0 || (size >= SMALL && size < LARGE);
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(text(number));
    }

    private String text(double number) {
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits));
        if (isPlain(number)) {
            DecimalFormat plain = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
            plain.setMaximumFractionDigits(StrictMath.max(0, rounded.scale()));
            return plain.format(rounded);
        }
        BigDecimal bare = rounded.stripTrailingZeros();
        int exponent = bare.precision() - bare.scale() - 1;
        return bare.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("charts read no numbers");
    }
}
