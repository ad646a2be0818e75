package detente.experiment;

import java.util.function.Function;

/**
 * A kind of design that an experiment can ask for.
 *
 * @param name the word in the file
 * @param meaning what it runs, in one sentence without a full stop
 * @param asks what it is made from
 * @param maker makes it; throws {@link IllegalArgumentException} with a sentence where the request does not fit
 */
public record DesignKind(String name, String meaning, Asks asks, Function<DesignRequest, Design> maker) {

    /** What the file has to say. */
    public enum Asks {
        /** Factors with listed levels. */
        LEVELS,
        /** Points, each with a value for every factor. */
        POINTS,
        /** Factors with levels or ranges, and a number of points. */
        NUMBER_OF_POINTS
    }
}
