package detente.experiment;

import detente.parameter.Parameter;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of design that an experiment can ask for.
 *
 * @param name the word in the file
 * @param meaning what it runs, in one sentence without a full stop
 * @param asks what it is made from
 * @param analysis what its points allow to be found beside summaries and effects
 * @param options what it is told beside; one whose default is NaN has to be given
 * @param maker makes it; throws {@link IllegalArgumentException} with a sentence where the request does not fit
 */
public record DesignKind(
        String name,
        String meaning,
        Asks asks,
        Analysis analysis,
        List<Parameter> options,
        Function<DesignRequest, Design> maker) {
    public DesignKind {
        options = List.copyOf(options);
    }

    /** Whether it lays points that can stand for futures. */
    public boolean isDrawn() {
        return analysis == Analysis.RANK || analysis == Analysis.SOBOL;
    }

    /** What the file has to say. */
    public enum Asks {
        /** Factors with listed levels. */
        LEVELS,
        /** Points, each with a value for every factor. */
        POINTS,
        /** Factors with levels or ranges. */
        RANGES,
        /** Arms, and a design of the futures that they meet. */
        ARMS
    }

    /** How much each factor matters, as far as the points can tell. In {@code sensitivity.csv} it stands in lower case. */
    public enum Analysis {
        /** Nothing more. */
        NONE,
        /** Interactions of the factors, from all combinations. */
        INTERACTIONS,
        /** Rank correlations and regression, from points that are spread. */
        RANK,
        /** Sobol' indices, from Saltelli's layout. */
        SOBOL,
        /** Elementary effects, from walks. */
        MORRIS,
        /** How the effects of arms hold over futures, and on what they depend. */
        ROBUSTNESS
    }
}
