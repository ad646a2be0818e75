package detente.io.table;

import detente.experiment.Factor;
import detente.experiment.Outcome;
import detente.experiment.SetsOfWorlds;
import detente.metric.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row for each run. */
final class RunTable {
    /** Place of the column of parameter sets. */
    private static final int BEHIND_WORLD = 3;

    private RunTable() {}

    /**
     * The table.
     *
     * @param sets which parameter set each world has; without an ensemble there is no column of it
     * @param factors what varies
     * @param metrics what a run ends in
     */
    static Output<Outcome> of(Optional<SetsOfWorlds> sets, List<Factor> factors, List<Metric> metrics) {
        List<Field<Outcome>> fields = new ArrayList<>(List.of(
                Field.whole(
                        "run", "number of the run, from 1", run -> run.spec().number()),
                Field.whole("point", "number of the design point, from 1", run -> run.spec()
                        .point()),
                Field.whole(
                        "world",
                        "number of the world, from 1; the same world at every point, in a design with futures at every arm of a"
                                + " future",
                        run -> run.spec().world()),
                Field.whole(
                        "replication",
                        "number of the run in its world, from 1; the same luck at every point",
                        run -> run.spec().replication()),
                Field.whole(
                        "world_seed", "decides who exists", run -> run.spec().worldSeed()),
                Field.whole(
                        "run_seed", "decides what happens", run -> run.spec().runSeed()),
                Field.text(
                        "status",
                        "ok, or failed: then the metrics are missing and failures says why",
                        run -> run instanceof Outcome.Failed ? "failed" : "ok")));
        sets.ifPresent(known -> fields.add(
                BEHIND_WORLD,
                Field.whole(
                        SetsOfWorlds.COLUMN,
                        "number of the world's parameter set in the ensemble, from 1; neighbouring worlds share one",
                        run -> known.of(run.spec().world()))));
        for (int i = 0; i < factors.size(); i++) {
            int place = i;
            fields.add(Field.of(factors.get(i), run -> run.levels().get(place).label()));
        }
        for (Metric metric : metrics) {
            fields.add(Field.number(
                    metric.name(),
                    metric.unit(),
                    metric.meaning(),
                    run -> run instanceof Outcome.Finished ended ? metric.of(ended.run()) : Double.NaN));
        }
        return new Output<>(
                new TableForm<>("runs", "one row for each run, over the years of observation", fields), Stream::of);
    }
}
