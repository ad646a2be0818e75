package detente.io.plan;

import detente.experiment.Outputs;
import detente.experiment.OwnMetrics;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.metric.Metric;
import detente.metric.Period;
import java.util.List;
import java.util.Optional;

/** Which tables a sweep writes. */
final class OutputsForm {
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

    private OutputsForm() {}

    /** What is written where a file says nothing: one row for each run with every metric. */
    static Outputs standard(OwnMetrics own) {
        return new Outputs(Optional.empty(), false, false, false, own.all(), own, false);
    }

    /** The outputs of an experiment that measures some things of its own. */
    static Form<Outputs> of(OwnMetrics own) {
        return Form.object(OutputsForm::keys, standard(own));
    }

    private static Optional<Outputs> keys(Keys in, Outputs known) {
        Outputs outputs = new Outputs(
                in.or("series", SERIES.says("the course of every run, in series.csv"), known.series()),
                in.or("events", Form.FLAG.says("every operation, in events.csv"), known.events()),
                in.or(
                        "proliferation",
                        Form.FLAG.says("every transfer of an exploit, in proliferation.csv"),
                        known.proliferation()),
                in.or("states", Form.FLAG.says("what became of every state, in states.csv"), known.states()),
                in.or(
                        "metrics",
                        metrics(known.own().all()).says("the columns of runs.csv; default all"),
                        known.metrics()),
                known.own(),
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

    private static Form<List<Metric>> metrics(List<Metric> all) {
        Form<Metric> one = Form.named(all, Metric::name);
        Form<List<Metric>> listed =
                Form.list(one.schema(() -> Schema.any(List.of(one.schema().get(), GroupsForm.column()))), 1);
        return listed.reading(value -> metrics(value, listed))
                .schema(() -> Schema.any(List.of(
                        new Tree().with("const", "all"),
                        listed.with("uniqueItems", true).schema().get())));
    }

    private static Optional<List<Metric>> metrics(Value value, Form<List<Metric>> listed) {
        if (value.node() instanceof Node.Text) {
            value.oneOf(List.of("all"));
            return Optional.empty();
        }
        List<Metric> metrics = listed.read(value).orElseThrow();
        if (metrics.stream().distinct().count() < metrics.size()) {
            value.problem("names a metric twice");
        } else if (metrics.isEmpty() && !value.problems().any()) {
            value.problem("must be \"all\" or name at least one metric");
        }
        return Optional.of(metrics);
    }
}
