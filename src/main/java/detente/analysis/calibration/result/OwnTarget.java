package detente.analysis.calibration.result;

import detente.analysis.sample.Bounds;
import detente.analysis.validation.Setting;
import detente.analysis.validation.Target;
import detente.metric.Metric;
import detente.parameter.Names;
import detente.parameter.Shown;
import java.util.Map;
import java.util.Optional;

/**
 * A figure with a value of one's own, as a file gives it.
 *
 * @param id which figure of the record; any in capitals and digits where it is a metric
 * @param metric of a run; empty for a figure of the record
 * @param bounds its interval of 95 %; without an upper end it is a lower bound
 * @param weight how much it counts
 */
record OwnTarget(String id, Optional<Metric> metric, double value, Bounds bounds, double weight) {
    /** Columns of tables begin otherwise. */
    private static final String ID = "[A-Z][A-Za-z0-9]{0,15}";

    /**
     * What is wrong with it, to be read behind its place.
     *
     * @param known the figures of the record, by id
     */
    Optional<String> problem(Map<String, Target> known) {
        if (metric.isEmpty() && !known.containsKey(id)) {
            return Optional.of("'" + Shown.value(id) + "' is no figure that the model can be compared with"
                    + Names.suggestion(id, known.keySet()) + "; known here: " + String.join(", ", known.keySet())
                    + "; or name a 'metric'");
        } else if (metric.isPresent() && (known.containsKey(id) || !id.matches(ID))) {
            return Optional.of(
                    "'" + Shown.value(id) + "' cannot be the id of a metric: take up to 16 letters and digits,"
                            + " the first a capital, and no id of a figure of the record");
        } else if (Double.isNaN(value)) {
            return Optional.of("must have 'value'");
        } else if (Double.isNaN(bounds.low())) {
            return Optional.of("must have 'low'");
        } else if (!Double.isNaN(bounds.high()) && !(bounds.low() < bounds.high())) {
            return Optional.of("must have 'low' less than 'high'");
        } else if (value < bounds.low() || value > bounds.high()) {
            return Optional.of("must have 'value' between 'low' and 'high'");
        } else if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            return Optional.of("must have a 'weight' above 0; leave out what does not count");
        }
        return weight == 1 || !isBound()
                ? Optional.empty()
                : Optional.of("has a 'weight' and no 'high': a lower bound is reached or not, and has no weight");
    }

    private boolean isBound() {
        return Double.isNaN(bounds.high());
    }

    /** The figure, which has no problem. */
    Target target(Map<String, Target> known) {
        Target.Kind kind = isBound() ? Target.Kind.LOWER_BOUND : Target.Kind.INTERVAL;
        Target shipped = known.get(id);
        String unit = metric.map(Metric::unit).orElse(shipped == null ? "1" : shipped.unit());
        Target.Figure figure = new Target.Figure(value, bounds, unit, weight);
        return metric.isPresent() || shipped == null
                ? new Target(
                        id,
                        metric.map(Metric::meaning).orElse(id),
                        figure,
                        metric.map(Metric::name).orElse(""),
                        Setting.GENERATED,
                        kind,
                        "",
                        metric)
                : new Target(id, shipped.pattern(), figure, shipped.source(), shipped.setting(), kind, "");
    }
}
