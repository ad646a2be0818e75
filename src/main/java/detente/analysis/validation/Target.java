package detente.analysis.validation;

import detente.analysis.sample.Bounds;

/**
 * A figure of the incident data with which the model is compared.
 *
 * @param id its name in model documentation, such as {@code T01}
 * @param pattern what it is about, in the record
 * @param value the figure
 * @param bounds its 95 % interval
 * @param unit unit, {@code "1"} for a pure number
 * @param source key of the list of references
 * @param kind how the model is judged by it
 * @param note what has to be known about it; may be empty
 */
record Target(
        String id, String pattern, double value, Bounds bounds, String unit, String source, Kind kind, String note) {

    /** How the model is judged by a figure. */
    enum Kind {
        /** The model's value has to lie in the interval. */
        INTERVAL,
        /** The model's value has to reach the lower end. */
        LOWER_BOUND,
        /** The model does not represent it; the note says why. */
        NOT_A_TARGET
    }

    /** Whether a value of the model meets it; a value that is missing does not. */
    boolean isMetBy(double model) {
        return switch (kind) {
            case INTERVAL -> model >= bounds.low() && model <= bounds.high();
            case LOWER_BOUND -> model >= bounds.low();
            case NOT_A_TARGET -> throw new IllegalStateException(id + " is not a target");
        };
    }
}
