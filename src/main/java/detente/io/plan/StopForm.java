package detente.io.plan;

import detente.experiment.Outputs;
import detente.experiment.Precision;
import detente.experiment.StopRule;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Schema;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.metric.Metric;
import detente.metric.Metrics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a sweep has enough worlds. */
final class StopForm {
    private static final String ABSOLUTE = "absolute";
    private static final String RELATIVE = "relative";

    private static final Form<Precision> PRECISION = new Form<>(
            value -> value.section().flatMap(StopForm::precision),
            precision -> Map.of(precision.relative() ? RELATIVE : ABSOLUTE, precision.halfWidth()),
            () -> Schema.any(List.of(
                    Schema.object(Map.of(ABSOLUTE, Form.POSITIVE.schema().get()), ABSOLUTE),
                    Schema.object(Map.of(RELATIVE, Form.POSITIVE.schema().get()), RELATIVE))));

    private StopForm() {}

    /**
     * The rule of a sweep.
     *
     * @param worlds number of worlds of a round
     */
    static Form<StopRule> of(int worlds, Outputs outputs) {
        List<String> written = outputs.metrics().stream().map(Metric::name).toList();
        return Form.object((in, known) -> keys(in, known, worlds, written), new StopRule(Map.of(), worlds));
    }

    private static Optional<StopRule> keys(Keys in, StopRule known, int worlds, List<String> written) {
        Map<String, Precision> metrics = in.need(
                "metrics",
                new Form<Map<String, Precision>>(
                                value -> value.section().map(given -> metrics(given, written)),
                                StopForm::written,
                                StopForm::told)
                        .says("half-width of the 95 % interval of each, at every point: absolute, or relative to the"
                                + " mean"),
                known.metrics());
        Optional<Long> most = in.key(
                "mostWorlds",
                ExperimentReader.COUNT
                        .reading(value -> most(value, worlds))
                        .says("largest number of worlds, a multiple of 'worlds', which is what a round adds"),
                Optional.of((long) known.mostWorlds()),
                true);
        return in.end().flatMap(section -> most.map(number -> new StopRule(metrics, number.intValue())));
    }

    private static Map<String, Precision> metrics(Section given, List<String> written) {
        Map<String, Precision> metrics = new LinkedHashMap<>();
        given.all().forEach((name, value) -> {
            if (written.contains(name)) {
                PRECISION.read(value).ifPresent(precision -> metrics.put(name, precision));
            } else {
                value.unknown(written);
            }
        });
        if (given.all().isEmpty()) {
            given.problem("must name at least one metric");
        }
        return metrics;
    }

    private static Object written(Map<String, Precision> metrics) {
        Map<String, Object> tree = new LinkedHashMap<>();
        metrics.forEach((name, precision) -> tree.put(name, PRECISION.write(precision)));
        return tree;
    }

    private static Tree told() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Metrics.all()
                .forEach(metric ->
                        properties.put(metric.name(), PRECISION.schema().get()));
        return Schema.object(properties)
                .with(
                        "patternProperties",
                        Map.of(GroupsForm.pattern(), PRECISION.schema().get()))
                .with("minProperties", 1);
    }

    private static Optional<Long> most(Value value, int worlds) {
        Optional<Long> most = ExperimentReader.COUNT.read(value);
        if (most.isPresent() && (most.get() % worlds != 0 || most.get() / worlds > StopRule.MOST_ROUNDS)) {
            value.problem("must be a multiple of 'worlds' (" + worlds + "), at most " + StopRule.MOST_ROUNDS
                    + " times as many: worlds are added in rounds of " + worlds);
            return Optional.empty();
        }
        return most;
    }

    private static Optional<Precision> precision(Section section) {
        Optional<Value> absolute = section.take(ABSOLUTE);
        Optional<Value> relative = section.take(RELATIVE);
        section.refuseOthers();
        if (absolute.isPresent() == relative.isPresent()) {
            section.problem("must have either 'absolute' or 'relative', half the width of the interval");
            return Optional.empty();
        }
        return absolute.or(() -> relative)
                .flatMap(Value::positive)
                .map(halfWidth -> new Precision(halfWidth, relative.isPresent()));
    }
}
