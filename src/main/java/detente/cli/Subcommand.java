package detente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the program can be told to do. */
enum Subcommand {
    RUN("One run: a summary on standard output, all of it as tables with --out.", RunCommand::new),

    SWEEP("All runs of an experiment, then summaries, effects and charts, into results/NAME.", SweepCommand::new),

    MERGE("One result from the shards of a sweep, the same bytes as without shards.", MergeCommand::new),

    SUBMIT(
            "A sweep on a cluster with Slurm: an array of jobs, one for each shard, then a job that merges.",
            SubmitCommand::new),

    ANALYZE(
            "Summaries, paired effects, charts and report.html of a result folder; a sweep does this at its end.",
            AnalyzeCommand::new),

    VERIFY(
            "Carries out rows of a result folder again and compares every field; ends with 1 if one differs.",
            VerifyCommand::new),

    VALIDATE("The default world against the calibration targets; ends with 1 if one is missed.", ValidateCommand::new),

    GUI(
            "One run in a window: play it, switch policies while it plays, see the same run without them.",
            GuiCommand::new),

    DESCRIBE("Everything that can be named: parameters, policies, metrics, columns and so on.", DescribeCommand::new),

    HELP("Display help information about the specified command.", CommandLine.HelpCommand::new);

    private final String header;
    private final Supplier<Object> maker;

    Subcommand(String header, Supplier<Object> maker) {
        this.header = header;
        this.maker = maker;
    }

    /**
     * Adds all of them to the program's command. What its options are is asked of those only that are named: that takes
     * most of the time until a command begins.
     *
     * @param arguments of the command line
     */
    static void addTo(CommandSpec program, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        for (Subcommand subcommand : values()) {
            String word = subcommand.name().toLowerCase(Locale.ROOT);
            program.addSubcommand(word, subcommand.spec(program, words.contains(word)));
        }
    }

    private CommandSpec spec(CommandSpec program, boolean isNamed) {
        CommandSpec spec = CommandSpec.create();
        if (isNamed) {
            spec = CommandSpec.forAnnotatedObject(maker.get());
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
