package detente.gui.look;

import detente.model.Scenario;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How the times of a run are said: in years of the calendar where its scenario names that of time 0, else in years since
 * the end of the burn-in. Files keep the latter.
 *
 * @param startYear calendar year of time 0; empty where time has no calendar
 */
public record Era(OptionalInt startYear) {

    public static Era of(Scenario scenario) {
        return new Era(scenario.startYear());
    }

    /** A time as it is said. */
    public double said(double time) {
        return time + startYear.orElse(0);
    }

    /** The time that is meant by what was said. */
    public double meant(double said) {
        return said - startYear.orElse(0);
    }

    /** A time in words, such as {@code year 6.25} or {@code 2006.25}, with so many digits after the point. */
    public String words(double time, int digits) {
        return (startYear.isPresent() ? "" : "year ") + number(time, digits);
    }

    /** The number alone. */
    public String number(double time, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", said(time));
    }

    /** What the number of a time counts. */
    public String meaning() {
        return startYear.isPresent() ? "year of the calendar" : "years since the burn-in";
    }

    /** Writes times at an axis. */
    public NumberFormat format() {
        return new Axis(this);
    }

    private static final class Axis extends NumberFormat {
        private static final long serialVersionUID = 1;

        private final Era era;
        private final DecimalFormat format;

        Axis(Era era) {
            this.era = era;
            format = new DecimalFormat(
                    era.startYear().isPresent() ? "0" : "0 'yr'", DecimalFormatSymbols.getInstance(Locale.ROOT));
        }

        @Override
        public StringBuffer format(double time, StringBuffer text, FieldPosition position) {
            return format.format(era.said(time), text, position);
        }

        @Override
        public StringBuffer format(long time, StringBuffer text, FieldPosition position) {
            return format((double) time, text, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            return era.meant(format.parse(text, position).doubleValue());
        }
    }
}
