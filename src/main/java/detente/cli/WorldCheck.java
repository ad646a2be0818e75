package detente.cli;

import detente.experiment.Experiment;
import detente.experiment.RunSpec;
import detente.experiment.SetsOfWorlds;
import detente.io.document.BadInput;
import detente.model.ConflictModel;
import detente.model.Scenario;

/** Whether the model can be built from a scenario: asked before anything is run. */
final class WorldCheck {
    /** Larger designs are checked at their first points only: building a model takes a millisecond. */
    private static final int MOST_POINTS = 500;

    private WorldCheck() {}

    /**
     * Checks a scenario.
     *
     * @param what how a message names it
     * @throws BadInput if its states, rivalries or members contradict each other
     */
    static void check(String what, Scenario scenario, RunSpec run) {
        try {
            new ConflictModel(scenario, run.worldSeed(), run.runSeed());
        } catch (IllegalArgumentException e) {
            throw new BadInput(what + " '" + scenario.name() + "': " + e.getMessage());
        }
    }

    /** Checks the points of an experiment, each in the first world, and its parameter sets at the first point. */
    static void check(Experiment experiment) {
        long runsOfPoint =
                (long) experiment.round().worlds() * experiment.round().replications();
        for (int point = 1; point <= Math.min(experiment.design().size(), MOST_POINTS); point++) {
            RunSpec run = experiment.run((point - 1) * runsOfPoint + 1);
            check("design point " + point + " of scenario", experiment.scenario(run), run);
        }
        long runsOfSet = experiment.round().sets().map(SetsOfWorlds::each).orElse(0)
                * (long) experiment.round().replications();
        for (int group = 1; runsOfSet > 0 && group <= Math.min(runsOfPoint / runsOfSet, MOST_POINTS); group++) {
            RunSpec run = experiment.run((group - 1) * runsOfSet + 1);
            check("set " + experiment.set(run) + " in scenario", experiment.scenario(run), run);
        }
    }
}
