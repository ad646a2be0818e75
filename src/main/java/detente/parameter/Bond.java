package detente.parameter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What several parameters must keep together.
 *
 * @param kind what it is
 * @param parameters whom it binds, in order
 */
public record Bond(Kind kind, List<Parameter> parameters) {
    /** How far a sum of shares may miss 1 by rounding. */
    private static final double ROUNDING = 1e-9;

    /** What can be asked of several values. */
    public enum Kind {
        /** None is above the next. */
        RISING,
        /** Shares of one whole: their sum is at most 1. */
        SHARES,
        /** Weights of a draw: one is above 0. */
        WEIGHTS,
        /** A number of others among a number of all: the first is at most the second less 1. */
        OTHERS
    }

    public Bond {
        parameters = List.copyOf(parameters);
    }

    /** Whether it binds a parameter. */
    public boolean binds(Parameter parameter) {
        return bindsOneOf(List.of(parameter.key()));
    }

    /** Whether it binds a parameter with one of some keys. */
    public boolean bindsOneOf(Collection<String> keys) {
        for (Parameter parameter : parameters) {
            if (keys.contains(parameter.key())) {
                return true;
            }
        }
        return false;
    }

    /** What must hold, such as {@code world.defenceMin <= world.defenceMax}. */
    public String words() {
        return switch (kind) {
            case RISING -> keys(" <= ");
            case SHARES -> keys(" + ") + " <= 1";
            case WEIGHTS -> "one above 0 of " + keys(", ");
            case OTHERS -> keys(" <= ") + " - 1";
        };
    }

    private String keys(String between) {
        return parameters.stream().map(Parameter::key).collect(Collectors.joining(between));
    }

    /**
     * Why values cannot all be meant, with their keys; empty where they can.
     *
     * @param values of all parameters that it binds, by key
     */
    public Optional<String> problem(Map<String, Double> values) {
        return switch (kind) {
            case RISING -> falling(values);
            case SHARES -> excess(values);
            case WEIGHTS ->
                parameters.stream().anyMatch(parameter -> value(parameter, values) > 0)
                        ? Optional.empty()
                        : Optional.of("one of " + keys(", ") + " must be above 0: where all weights are 0, nothing"
                                + " can be drawn");
            case OTHERS -> crowd(values);
        };
    }

    private Optional<String> falling(Map<String, Double> values) {
        for (int n = 1; n < parameters.size(); n++) {
            Parameter less = parameters.get(n - 1);
            Parameter more = parameters.get(n);
            if (value(less, values) > value(more, values)) {
                return Optional.of(told(less, values) + " must be at most " + told(more, values));
            }
        }
        return Optional.empty();
    }

    private Optional<String> excess(Map<String, Double> values) {
        double sum = Total.of(parameters.stream().mapToDouble(parameter -> value(parameter, values)));
        return sum <= 1 + ROUNDING
                ? Optional.empty()
                : Optional.of(parameters.stream()
                                .map(parameter -> told(parameter, values))
                                .collect(Collectors.joining(" + "))
                        + " must be at most 1: they are shares of one whole");
    }

    private Optional<String> crowd(Map<String, Double> values) {
        Parameter all = parameters.get(1);
        double others = value(all, values) - 1;
        return value(parameters.get(0), values) <= others
                ? Optional.empty()
                : Optional.of(told(parameters.get(0), values) + " must be at most " + all.format(others)
                        + ", the others among " + told(all, values));
    }

    private static double value(Parameter parameter, Map<String, Double> values) {
        return Objects.requireNonNull(values.get(parameter.key()), parameter.key());
    }

    private static String told(Parameter parameter, Map<String, Double> values) {
        return parameter.key() + " (" + parameter.format(value(parameter, values)) + ")";
    }
}
