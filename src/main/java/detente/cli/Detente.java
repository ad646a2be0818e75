package detente.cli;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.io.result.Program;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/**
 * The command {@code detente}: without a subcommand it explains itself. It is told to picocli without annotations, which
 * take half of the time to read until help is printed.
 */
public final class Detente implements Runnable {
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private boolean trace;

    private Detente() {
        spec.name("detente")
                .addOption(OptionSpec.builder("--trace")
                        .type(boolean.class)
                        .scopeType(ScopeType.INHERIT)
                        .hidden(true)
                        .description("After an internal error or a failed run, show where it happened.")
                        .setter(new ISetter() {
                            @Override
                            public <T> T set(T on) {
                                trace = Boolean.TRUE.equals(on); // null before anything is parsed
                                return on;
                            }
                        })
                        .build());
        complete(spec);
        spec.usageMessage()
                .header("Détente: how states escalate in cyberspace, and which policies hold them back.")
                .footer(
                        "",
                        "Examples, where detente stands for 'java -jar target/detente.jar':",
                        "  detente run generated --policy treaty:5 --seed 1",
                        "  detente sweep five-actions",
                        "  detente describe policies");
    }

    /** Gives a command what all of them have. */
    static void complete(CommandSpec spec) {
        spec.versionProvider(new Version())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
        spec.usageMessage().sortOptions(false);
    }

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
            LostCharacters.check(arguments);
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
        Subcommand.addTo(detente.spec, arguments);
        CommandLine commands = new CommandLine(detente.spec)
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
