package detente.io.table;

import detente.experiment.Experiment;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.Outcome;
import detente.experiment.RunSpec;
import detente.metric.Metric;
import java.util.ArrayList;
import java.util.List;

/**
 * One row for each run.
 *
 * @param factors what varies
 * @param metrics what a run ends in
 */
record RunTable(List<Factor> factors, List<Metric> metrics) implements Table {

    static RunTable of(Experiment experiment) {
        return new RunTable(experiment.design().factors(), experiment.outputs().metrics());
    }

    @Override
    public String name() {
        return "runs";
    }

    @Override
    public String meaning() {
        return "one row for each run, over the years of observation";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.whole("run", "number of the run, from 1"));
        fields.add(Field.whole("point", "number of the design point, from 1"));
        fields.add(Field.whole("world", "number of the world, from 1; the same world at every point"));
        fields.add(Field.whole("replication", "number of the run in its world, from 1; the same luck at every point"));
        fields.add(Field.whole("world_seed", "decides who exists"));
        fields.add(Field.whole("run_seed", "decides what happens"));
        fields.add(Field.text("status", "ok, or failed: then the metrics are missing and failures says why"));
        factors.forEach(factor -> fields.add(Field.of(factor)));
        metrics.forEach(metric -> fields.add(Field.number(metric.name(), metric.unit(), metric.meaning())));
        return fields;
    }

    @Override
    public void append(Outcome outcome, Rows rows) {
        RunSpec spec = outcome.spec();
        rows.cell(spec.number()).cell(spec.point()).cell(spec.world()).cell(spec.replication());
        rows.cell(spec.worldSeed()).cell(spec.runSeed());
        rows.cell(outcome instanceof Outcome.Failed ? "failed" : "ok");
        for (Level level : outcome.levels()) {
            rows.cell(level.label());
        }
        for (Metric metric : metrics) {
            rows.cell(outcome instanceof Outcome.Finished finished ? metric.of(finished.run()) : Double.NaN);
        }
        rows.end();
    }
}
