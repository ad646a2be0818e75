package detente.experiment;

import detente.metric.Run;
import detente.model.Scenario;
import detente.model.history.History;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out single runs of a plan. Several threads may use it at once. */
public final class Laboratory {
    private final RunPlan plan;
    private final Model model;
    private volatile @Nullable Prepared last;

    /** The scenario of a point and a parameter set: runs that have both follow each other. */
    private record Prepared(int point, int set, Scenario scenario) {}

    /** The model, as a function: a whole run without a window. */
    @FunctionalInterface
    public interface Model {
        /** Runs a scenario to its end. */
        History run(Scenario scenario, long worldSeed, long runSeed);
    }

    /**
     * @param plan which runs there are
     * @param model what runs them
     */
    public Laboratory(RunPlan plan, Model model) {
        this.plan = plan;
        this.model = model;
    }

    /**
     * Carries out a run; a failure of the model is an outcome too. Only want of memory and the like go through.
     *
     * @param number of the run in the plan
     */
    public Outcome run(long number) {
        RunSpec spec = plan.run(number);
        List<Level> levels = plan.levels(spec.point());
        try {
            Scenario scenario = scenario(spec);
            History history = model.run(scenario, spec.worldSeed(), spec.runSeed());
            return new Outcome.Finished(spec, levels, scenario, new Run(history));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return new Outcome.Failed(spec, levels, e);
        }
    }

    /** What is said of a run that broke off without an outcome. */
    public Outcome failed(long number, Throwable cause) {
        return plan.failed(number, cause);
    }

    private Scenario scenario(RunSpec spec) {
        Prepared known = last;
        int set = plan.set(spec);
        if (known == null || known.point() != spec.point() || known.set() != set) {
            known = new Prepared(spec.point(), set, plan.scenario(spec));
            last = known;
        }
        return known.scenario();
    }
}
