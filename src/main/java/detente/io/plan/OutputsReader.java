package detente.io.plan;

import detente.experiment.Outputs;
import detente.io.document.Node;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads which tables a sweep writes. */
final class OutputsReader {
    private OutputsReader() {}

    /** What is written where a file says nothing: one row for each run with every metric. */
    static Outputs standard() {
        return new Outputs(Optional.empty(), false, false, Metrics.all(), false);
    }

    static Outputs read(Section section) {
        Outputs outputs = new Outputs(
                section.take("series").flatMap(OutputsReader::period),
                flag(section, "events"),
                flag(section, "proliferation"),
                section.take("metrics").map(OutputsReader::metrics).orElse(Metrics.all()),
                flag(section, "compress"));
        section.refuseOthers();
        return outputs;
    }

    private static Optional<Period> period(Value value) {
        if (value.node() instanceof Node.Flag flag && !flag.value()) {
            return Optional.empty();
        } else if (!(value.node() instanceof Node.Fields)) {
            value.problem("must be false or {\"every\": \"quarter\"}");
            return Optional.empty();
        }
        return value.section().flatMap(section -> {
            List<String> names = Arrays.stream(Period.values())
                    .map(period -> period.name().toLowerCase(Locale.ROOT))
                    .toList();
            Optional<Period> period = section.need("every")
                    .flatMap(every -> every.oneOf(names))
                    .map(name -> Period.valueOf(name.toUpperCase(Locale.ROOT)));
            section.refuseOthers();
            return period;
        });
    }

    private static boolean flag(Section section, String key) {
        return section.take(key).flatMap(Value::flag).orElse(false);
    }

    private static List<Metric> metrics(Value value) {
        if (value.node() instanceof Node.Text) {
            value.oneOf(List.of("all"));
            return Metrics.all();
        }
        List<String> names = Metrics.all().stream().map(Metric::name).toList();
        List<Metric> metrics = value.items().stream()
                .flatMap(item -> item.oneOf(names).stream())
                .flatMap(name -> Metrics.find(name).stream())
                .toList();
        if (metrics.stream().distinct().count() < metrics.size()) {
            value.problem("names a metric twice");
        } else if (metrics.isEmpty() && !value.problems().any()) {
            value.problem("must be \"all\" or name at least one metric");
        }
        return metrics;
    }
}
