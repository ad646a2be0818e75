package detente.cli;

import detente.io.document.BadInput;
import detente.io.scenario.ScenarioReader;
import detente.parameter.Shown;
import picocli.CommandLine.TypeConversionException;

/** Numbers on the command line that have to lie in a range. */
final class Limits {
    private Limits() {}

    /**
     * The number.
     *
     * @throws BadInput if it is out of the range
     */
    static long within(String option, long value, long min, long max) {
        if (value < min || value > max) {
            throw new BadInput(option + ": '" + value + "' must be a whole number from " + min + " to " + max);
        }
        return value;
    }

    /** A whole number, as it is typed. */
    static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + Shown.value(text) + "' must be a whole number");
        }
    }

    /** A whole number that Java counts with. */
    static int small(String text) {
        long value = whole(text);
        if (value != (int) value) {
            throw new TypeConversionException("'" + text + "' must be at most " + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** A seed, which R, spreadsheets and JSON keep exactly. */
    static long seed(String option, long value) {
        return within(option, value, 0, ScenarioReader.LARGEST_SEED);
    }
}
