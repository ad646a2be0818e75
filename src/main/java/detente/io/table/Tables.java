package detente.io.table;

import detente.experiment.Experiment;
import detente.experiment.RunSpec;
import detente.metric.Metrics;
import detente.metric.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables that a sweep writes. */
public final class Tables {
    private Tables() {}

    /**
     * Those that an experiment asks for.
     *
     * @param command the command that repeats a run
     */
    public static List<Output<?>> of(Experiment experiment, Function<RunSpec, String> command) {
        List<Output<?>> tables = new ArrayList<>();
        tables.add(RunTable.of(
                experiment.round().sets(),
                experiment.design().factors(),
                experiment.outputs().metrics()));
        experiment.outputs().series().ifPresent(period -> tables.add(SeriesTable.of(period)));
        if (experiment.outputs().events()) {
            tables.add(EventTable.of());
        }
        if (experiment.outputs().proliferation()) {
            tables.add(ProliferationTable.of());
        }
        if (experiment.outputs().states()) {
            tables.add(StateTable.of());
        }
        tables.add(FailureTable.of(command));
        return tables;
    }

    /**
     * All of them, for a single run without factors; the time series by week.
     *
     * @param command the command that repeats it
     */
    public static List<Output<?>> ofRun(Function<RunSpec, String> command) {
        return List.of(
                RunTable.of(Optional.empty(), List.of(), Metrics.all()),
                SeriesTable.of(Period.WEEK),
                EventTable.of(),
                ProliferationTable.of(),
                StateTable.of(),
                FailureTable.of(command));
    }
}
