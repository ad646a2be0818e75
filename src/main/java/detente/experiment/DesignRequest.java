package detente.experiment;

import detente.parameter.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment says about its design.
 *
 * @param kind which kind
 * @param factors what varies
 * @param points listed points, each with one level for every factor; empty but for a list
 * @param options value of each option of the kind of design, by its key
 * @param baseline one level for every factor; empty where the experiment names no baseline
 * @param seed what drawn points depend on
 * @param arms what meets every future; empty where there are none
 */
public record DesignRequest(
        DesignKind kind,
        List<Factor> factors,
        List<List<Level>> points,
        Map<String, Double> options,
        List<Level> baseline,
        long seed,
        Optional<Arms> arms) {
    public DesignRequest {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        baseline = List.copyOf(baseline);
    }

    /** One without arms. */
    public DesignRequest(
            DesignKind kind,
            List<Factor> factors,
            List<List<Level>> points,
            Map<String, Double> options,
            List<Level> baseline,
            long seed) {
        this(kind, factors, points, options, baseline, seed, Optional.empty());
    }

    /** One that crosses arms with futures. */
    public static DesignRequest crossed(DesignKind kind, Arms arms, Map<String, Double> options) {
        return new DesignRequest(
                kind,
                arms.factors(),
                List.of(),
                options,
                List.of(),
                arms.futures().seed(),
                Optional.of(arms));
    }

    /** The same with the baseline of the design that was made from it, where the experiment names none. */
    public DesignRequest resolved(Design design) {
        return baseline.isEmpty()
                ? new DesignRequest(kind, factors, points, options, design.baseline(), seed, arms)
                : this;
    }

    /**
     * The design that it asks for.
     *
     * @throws IllegalArgumentException with a sentence, if the kind of design cannot be made from it
     */
    public Design design() {
        return kind.maker().apply(this);
    }

    /** The factors as ones with listed levels. */
    List<Factor> listedFactors() {
        for (Factor factor : factors) {
            if (factor.levels().isEmpty()) {
                throw new IllegalArgumentException(
                        "factor '" + factor.name() + "' needs a list of levels, or a range with a step or points");
            }
        }
        return factors;
    }

    /** The value of an option that is a whole number. */
    int number(Parameter option) {
        return options.getOrDefault(option.key(), option.standard()).intValue();
    }

    /** Whether an option is switched on. */
    boolean has(Parameter option) {
        return options.getOrDefault(option.key(), option.standard()) != 0;
    }

    /** A number of points, if a design may have so many. */
    static int checked(long points) {
        if (points > Designs.MOST_POINTS) {
            throw new IllegalArgumentException(
                    "it has " + points + " points; at most " + Designs.MOST_POINTS + " are allowed");
        }
        return (int) points;
    }
}
