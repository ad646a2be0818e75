package detente.io.plan;

import detente.experiment.Outputs;
import detente.experiment.Precision;
import detente.experiment.StopRule;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.metric.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads when a sweep has enough worlds. */
final class StopReader {
    private StopReader() {}

    /**
     * The rule; empty where there are problems.
     *
     * @param worlds number of worlds of a round
     */
    static Optional<StopRule> read(Section section, int worlds, Outputs outputs) {
        List<String> written = outputs.metrics().stream().map(Metric::name).toList();
        Map<String, Precision> metrics = new LinkedHashMap<>();
        Optional<Section> asked = section.need("metrics").flatMap(Value::section);
        asked.ifPresent(given -> given.all().forEach((name, value) -> {
            if (written.contains(name)) {
                value.section().flatMap(StopReader::precision).ifPresent(precision -> metrics.put(name, precision));
            } else {
                value.unknown(written);
            }
        }));
        if (asked.isPresent() && asked.get().all().isEmpty()) {
            asked.get().problem("must name at least one metric");
        }
        Optional<Integer> most = section.need("mostWorlds").flatMap(value -> most(value, worlds));
        section.refuseOthers();
        return most.map(number -> new StopRule(metrics, number));
    }

    private static Optional<Integer> most(Value value, int worlds) {
        Optional<Integer> most = value.whole(1, ExperimentReader.MOST_WORLDS).map(Long::intValue);
        if (most.isPresent() && (most.get() % worlds != 0 || most.get() / worlds > StopRule.MOST_ROUNDS)) {
            value.problem("must be a multiple of 'worlds' (" + worlds + "), at most " + StopRule.MOST_ROUNDS
                    + " times as many: worlds are added in rounds of " + worlds);
            return Optional.empty();
        }
        return most;
    }

    private static Optional<Precision> precision(Section section) {
        Optional<Value> absolute = section.take("absolute");
        Optional<Value> relative = section.take("relative");
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
