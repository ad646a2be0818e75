package detente.experiment;

import detente.metric.Run;
import detente.model.Scenario;
import detente.model.history.History;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries out single runs of an experiment. Several threads may use it at once. */
public final class Laboratory {
    private final Experiment experiment;
    private final Model model;
    private volatile @Nullable Prepared last;

    /** The scenario of a point: runs of one point follow each other. */
    private record Prepared(int point, Scenario scenario) {}

    /** The model, as a function: a whole run without a window. */
    @FunctionalInterface
    public interface Model {
        /** Runs a scenario to its end. */
        History run(Scenario scenario, long worldSeed, long runSeed);
    }

    /**
     * @param experiment which runs there are
     * @param model what runs them
     */
    public Laboratory(Experiment experiment, Model model) {
        this.experiment = experiment;
        this.model = model;
    }

    /**
     * Carries out a run; a failure of the model is an outcome too. Only want of memory and the like go through.
     *
     * @param number 1 to the size of the experiment
     */
    public Outcome run(long number) {
        RunSpec spec = experiment.run(number);
        List<Level> levels = experiment.design().levels(spec.point() - 1);
        return run(spec, levels, () -> scenario(spec.point()), model);
    }

    /** What is said of a run that broke off without an outcome. */
    public Outcome failed(long number, Throwable cause) {
        RunSpec spec = experiment.run(number);
        return new Outcome.Failed(spec, experiment.design().levels(spec.point() - 1), cause);
    }

    private Scenario scenario(int point) {
        Prepared known = last;
        if (known == null || known.point() != point) {
            known = new Prepared(point, experiment.scenario(point));
            last = known;
        }
        return known.scenario();
    }

    /** Carries out one run on its own. */
    public static Outcome run(RunSpec spec, List<Level> levels, Supplier<Scenario> what, Model model) {
        try {
            Scenario scenario = what.get();
            History history = model.run(scenario, spec.worldSeed(), spec.runSeed());
            return new Outcome.Finished(spec, levels, scenario, new Run(history));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return new Outcome.Failed(spec, levels, e);
        }
    }
}
