package detente.experiment;

import detente.model.Scenario;
import java.util.List;

/** Which runs there are, and what is known of each before it is carried out. */
public interface RunPlan {

    /**
     * A run.
     *
     * @param number from 1
     */
    RunSpec run(long number);

    /**
     * The levels of a design point, one for each factor.
     *
     * @param point from 1
     */
    List<Level> levels(int point);

    /** Number of the parameter set that a run has, from 1; 0 where there is no ensemble. */
    default int set(RunSpec run) {
        return 0;
    }

    /** All that is set in a run, the later over the earlier. */
    default List<Level> settings(RunSpec run) {
        return levels(run.point());
    }

    /**
     * The scenario of a run.
     *
     * @throws IllegalArgumentException with a sentence, if what is set does not go together
     */
    Scenario scenario(RunSpec run);

    /** What is said of a run that broke off without an outcome. */
    default Outcome failed(long number, Throwable cause) {
        RunSpec spec = run(number);
        return new Outcome.Failed(spec, levels(spec.point()), cause);
    }

    /** One run, without factors. */
    record Single(RunSpec spec, Scenario scenario) implements RunPlan {
        @Override
        public RunSpec run(long number) {
            return spec;
        }

        @Override
        public List<Level> levels(int point) {
            return List.of();
        }

        @Override
        public Scenario scenario(RunSpec run) {
            return scenario;
        }
    }
}
