package detente.cli;

import detente.io.document.BadInput;
import detente.io.scenario.ScenarioReader;

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

    /** A seed, which R, spreadsheets and JSON keep exactly. */
    static long seed(String option, long value) {
        return within(option, value, 0, ScenarioReader.LARGEST_SEED);
    }
}
