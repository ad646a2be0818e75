package detente.io.result;

import detente.experiment.Level;
import detente.experiment.RunSpec;
import detente.io.plan.ExperimentFile;

/** The command that repeats one run, to be typed in the result folder, where the scenario lies. */
final class RepeatCommand {
    private RepeatCommand() {}

    /** A run of an experiment. */
    static String of(ExperimentFile file, RunSpec spec) {
        StringBuilder command = new StringBuilder();
        for (Level level : file.experiment().design().levels(spec.point() - 1)) {
            level.assignments().forEach(assignment -> command.append(" --set ")
                    .append(assignment.lever().key())
                    .append('=')
                    .append(assignment.text()));
        }
        return with(command.toString(), spec);
    }

    /** A single run of the scenario in the result folder. */
    static String ofScenario(RunSpec spec) {
        return with("", spec);
    }

    private static String with(String settings, RunSpec spec) {
        return "java -jar detente.jar run " + ResultFolder.SCENARIO + settings + " --world-seed " + spec.worldSeed()
                + " --seed " + spec.runSeed();
    }
}
