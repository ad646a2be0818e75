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

    /**
     * The scenario of a design point.
     *
     * @param point from 1
     * @throws IllegalArgumentException with a sentence, if the levels of the point do not go together
     */
    Scenario scenario(int point);

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
        public Scenario scenario(int point) {
            return scenario;
        }
    }
}
