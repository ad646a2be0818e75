package detente.io.table;

import detente.experiment.Experiment;
import detente.experiment.RunSpec;
import detente.metric.Metrics;
import detente.metric.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables that a sweep writes. */
public final class Tables {
    private Tables() {}

    /**
     * Those that an experiment asks for.
     *
     * @param command the command that repeats a run
     */
    public static List<Table> of(Experiment experiment, Function<RunSpec, String> command) {
        List<Table> tables = new ArrayList<>();
        tables.add(RunTable.of(experiment));
        experiment.outputs().series().ifPresent(period -> tables.add(new SeriesTable(period)));
        if (experiment.outputs().events()) {
            tables.add(new EventTable());
        }
        if (experiment.outputs().proliferation()) {
            tables.add(new ProliferationTable());
        }
        tables.add(new FailureTable(command));
        return tables;
    }

    /**
     * All of them, for a single run without factors; the time series by week.
     *
     * @param command the command that repeats it
     */
    public static List<Table> ofRun(Function<RunSpec, String> command) {
        return List.of(
                new RunTable(List.of(), Metrics.all()),
                new SeriesTable(Period.WEEK),
                new EventTable(),
                new ProliferationTable(),
                new FailureTable(command));
    }
}
