package detente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the program can be told to do. */
enum Subcommand {
    RUN("One run: a summary on standard output, all of it as tables with --out."),

    SWEEP("All runs of an experiment, then summaries, effects and charts, into results/NAME."),

    MERGE("One result from the shards of a sweep, the same bytes as without shards."),

    SUBMIT("A sweep on a cluster with Slurm: an array of jobs, one for each shard, then a job that merges."),

    ANALYZE("Summaries, paired effects, charts and report.html of a result folder; a sweep does this at its end."),

    COMPARE("Two results beside each other: in what they differ, and which effects moved by more than both allow."),

    DISCOVER("Where it holds: boxes of few limits in which a metric is below or above a number, and how sure that is."),

    VERIFY("Carries out rows of a result folder again and compares every field; ends with 1 if one differs."),

    VALIDATE("The default world against the calibration targets; ends with 1 if one is missed."),

    CALIBRATE("Which sets of parameters the record of incidents allows, and what it says of each of them."),

    GUI("One run in a window: play it, switch policies while it plays, see the same run without them."),

    LAB("The whole model in one page: what policies do in many worlds, while you move them."),

    DESCRIBE("Everything that can be named: parameters, policies, metrics, columns and so on."),

    HELP("Display help information about the specified command.");

    private final String header;

    Subcommand(String header) {
        this.header = header;
    }

    private Object command() {
        return switch (this) {
            case RUN -> new RunCommand();
            case SWEEP -> new SweepCommand();
            case MERGE -> new MergeCommand();
            case SUBMIT -> new SubmitCommand();
            case ANALYZE -> new AnalyzeCommand();
            case COMPARE -> new CompareCommand();
            case DISCOVER -> new DiscoverCommand();
            case VERIFY -> new VerifyCommand();
            case VALIDATE -> new ValidateCommand();
            case CALIBRATE -> new CalibrateCommand();
            case GUI -> new GuiCommand();
            case LAB -> new LabCommand();
            case DESCRIBE -> DescribeCommand.spec();
            case HELP -> new CommandLine.HelpCommand();
        };
    }

    /**
     * Adds them to the program's command: the one that the first word names, or else all. What its options are is asked of
     * one only if it is named: that takes most of the time until a command begins.
     *
     * @param arguments of the command line
     */
    static void addTo(CommandSpec program, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        boolean isFirst = !words.isEmpty()
                && Arrays.stream(values())
                        .anyMatch(one -> one != HELP && one.word().equals(words.get(0)));
        for (Subcommand subcommand : values()) {
            String word = subcommand.word();
            if (!isFirst || word.equals(words.get(0))) {
                program.addSubcommand(word, subcommand.spec(program, words.contains(word)));
            }
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private CommandSpec spec(CommandSpec program, boolean isNamed) {
        CommandSpec spec = CommandSpec.create();
        if (isNamed) {
            spec = CommandSpec.forAnnotatedObject(command());
            if (this == HELP) {
                spec.usageMessage().footer(program.usageMessage().footer());
            } else {
                Detente.complete(spec);
            }
        }
        spec.usageMessage().header(header);
        return spec;
    }
}
