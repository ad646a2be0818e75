package detente.io.table;

import detente.experiment.Laboratory;
import detente.experiment.Outcome;
import detente.experiment.Sweep;
import java.util.List;

/**
 * Carries out runs and turns them into rows. Several threads may use it at once.
 *
 * @param laboratory carries them out
 * @param outputs what is written
 */
public record RunRecorder(Laboratory laboratory, List<Output<?>> outputs) implements Sweep.Work<RunRows> {

    /** Carries out a run; one that cannot be measured has failed too. */
    @Override
    public RunRows result(long number) {
        Outcome outcome = laboratory.run(number);
        try {
            return RunRows.of(outcome, outputs);
        } catch (RuntimeException e) {
            return RunRows.of(new Outcome.Failed(outcome.spec(), outcome.levels(), e), outputs);
        }
    }

    @Override
    public RunRows tooLarge(long number, OutOfMemoryError error) {
        return RunRows.of(laboratory.failed(number, error), outputs);
    }
}
