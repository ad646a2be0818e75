package detente.io.plan;

import detente.experiment.Experiment;
import detente.experiment.PointCheck;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.metric.Metric;
import detente.metric.Metrics;
import java.util.List;
import java.util.Optional;

/**
 * Whether the metrics that an experiment names say anything in its runs.
 *
 * @param experiment what is run
 * @param points which policies are in force somewhere
 */
record MetricCheck(Experiment experiment, PointCheck points) {

    /** Refuses a stop rule on a metric that says nothing: it would never end, or at once. */
    void refuse(Optional<Value> stop) {
        stop.flatMap(Value::section)
                .flatMap(rule -> rule.take("metrics"))
                .flatMap(Value::section)
                .map(Section::all)
                .ifPresent(metrics -> metrics.forEach((name, value) -> Metrics.find(name)
                        .flatMap(this::lack)
                        .ifPresent(lack -> value.keyProblem("can decide nothing: the metric " + lack))));
    }

    /** A sentence for each metric that is asked for by name and says nothing. */
    List<String> advice() {
        List<Metric> asked = experiment.outputs().metrics();
        return asked.size() == experiment.outputs().own().all().size()
                ? List.of()
                : asked.stream()
                        .flatMap(metric -> lack(metric).map(lack -> metric.name() + " " + lack).stream())
                        .toList();
    }

    private Optional<String> lack(Metric metric) {
        if (metric.needs().isEmpty()) {
            return Optional.empty();
        } else if (!metric.needs().equals(Metric.FOCAL_STATE)) {
            return points.hasInForce(metric.needs())
                    ? Optional.empty()
                    : Optional.of("is 0 in every run: " + metric.needs() + " is on at no point");
        }
        return experiment.base().world().focal().isPresent()
                ? Optional.empty()
                : Optional.of("has no value in any run: the world has no " + Metric.FOCAL_STATE
                        + " (name one as 'focal' under 'world')");
    }
}
