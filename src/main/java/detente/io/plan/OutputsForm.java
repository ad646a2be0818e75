package detente.io.plan;

import detente.experiment.Outputs;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Period;
import java.util.List;
import java.util.Optional;

/** Which tables a sweep writes. */
final class OutputsForm {
    /** What is written where a file says nothing: one row for each run with every metric. */
    static final Outputs STANDARD = new Outputs(Optional.empty(), false, false, Metrics.all(), false);

    /** The outputs of an experiment. */
    static final Form<Outputs> OUTPUTS = Form.object(OutputsForm::keys, STANDARD);

    private static final Form<Period> PERIOD = Form.object(
            (in, known) -> {
                Optional<Period> every = in.key("every", Form.small(Period.values()), Optional.of(known), true);
                return in.end().flatMap(section -> every);
            },
            Period.WEEK);

    private static final Form<Optional<Period>> SERIES = new Form<>(
            OutputsForm::period,
            period -> period.map(PERIOD::write).orElse(false),
            () -> Schema.any(
                    List.of(new Tree().with("const", false), PERIOD.schema().get())));

    private static final Form<List<Metric>> LISTED = Form.list(Form.named(Metrics.all(), Metric::name), 1);
    private static final Form<List<Metric>> METRICS = LISTED.reading(OutputsForm::metrics)
            .schema(() -> Schema.any(List.of(
                    new Tree().with("const", "all"),
                    LISTED.with("uniqueItems", true).schema().get())));

    private OutputsForm() {}

    private static Optional<Outputs> keys(Keys in, Outputs known) {
        Outputs outputs = new Outputs(
                in.or("series", SERIES.says("the course of every run, in series.csv"), known.series()),
                in.or("events", Form.FLAG.says("every operation, in events.csv"), known.events()),
                in.or(
                        "proliferation",
                        Form.FLAG.says("every transfer of an exploit, in proliferation.csv"),
                        known.proliferation()),
                in.or("metrics", METRICS.says("the columns of runs.csv; default all"), known.metrics()),
                in.or("compress", Form.FLAG.says("whether the tables of the sweep end in .csv.gz"), known.compress()));
        return in.end().map(section -> outputs);
    }

    private static Optional<Optional<Period>> period(Value value) {
        if (value.node() instanceof Node.Flag flag && !flag.value()) {
            return Optional.empty();
        } else if (!(value.node() instanceof Node.Fields)) {
            value.problem("must be false or {\"every\": \"quarter\"}");
            return Optional.empty();
        }
        return Optional.of(PERIOD.read(value));
    }

    private static Optional<List<Metric>> metrics(Value value) {
        if (value.node() instanceof Node.Text) {
            value.oneOf(List.of("all"));
            return Optional.empty();
        }
        List<Metric> metrics = LISTED.read(value).orElseThrow();
        if (metrics.stream().distinct().count() < metrics.size()) {
            value.problem("names a metric twice");
        } else if (metrics.isEmpty() && !value.problems().any()) {
            value.problem("must be \"all\" or name at least one metric");
        }
        return Optional.of(metrics);
    }
}
