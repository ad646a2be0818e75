package detente.cli;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.result.Program;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code detente}: without a subcommand it explains itself. */
@Command(
        name = "detente",
        versionProvider = Detente.Version.class,
        header = "Détente: how states escalate in cyberspace, and which policies hold them back.",
        subcommands = {
            RunCommand.class,
            SweepCommand.class,
            MergeCommand.class,
            SubmitCommand.class,
            AnalyzeCommand.class,
            VerifyCommand.class,
            ValidateCommand.class,
            GuiCommand.class,
            DescribeCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        footer = {
            "",
            "Examples, where detente stands for 'java -jar target/detente.jar':",
            "  detente run generated --policy treaty:5 --seed 1",
            "  detente sweep five-actions",
            "  detente describe policies"
        })
public final class Detente implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--trace",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "After an internal error or a failed run, show where it happened.")
    private boolean trace;

    /** Whether to show where an error happened. */
    boolean isTrace() {
        return trace;
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"detente " + Program.running().title()};
        }
    }

    /**
     * Executes a command line on standard output and standard error.
     *
     * @return how it ended
     */
    public static int execute(String... arguments) {
        StandardOutput output = new StandardOutput();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            LostCharacters.check(arguments.length);
        } catch (BadInput e) {
            err.println(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
        int code = execute(new PrintWriter(output, false, StandardCharsets.UTF_8), err, arguments);
        if (output.isBroken()) {
            err.println("detente: standard output: cannot be written");
            return ExitCode.FILES;
        }
        return code;
    }

    /**
     * Executes a command line.
     *
     * @param out takes data
     * @param err takes messages
     * @return how it ended
     */
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        Detente detente = new Detente();
        PrintWriter messages = new Messages(err);
        CommandLine commands = new CommandLine(detente)
                .setOut(new Messages(out))
                .setErr(messages)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .registerConverter(Path.class, Detente::path)
                .registerConverter(Long.class, Limits::whole)
                .registerConverter(long.class, Limits::whole)
                .registerConverter(Integer.class, Limits::small)
                .registerConverter(int.class, Limits::small)
                .setParameterExceptionHandler(FailureReport::badCommandLine)
                .setExecutionExceptionHandler((e, line, result) -> FailureReport.report(e, line, detente.trace));
        try {
            return commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
            return FailureReport.internal(e, messages, detente.trace);
        } finally {
            out.flush();
        }
    }

    private static Path path(String text) {
        try {
            return FilePath.of(text);
        } catch (BadInput e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
