package detente.cli;

import detente.io.document.BadInput;
import detente.io.document.FailureText;
import detente.io.result.LockedFolder;
import detente.io.result.OccupiedFolder;
import detente.parameter.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command fails, and how the program then ends. */
final class FailureReport {
    private FailureReport() {}

    /** The command line is wrong. */
    static int badCommandLine(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String message = String.valueOf(e.getMessage());
        for (String argument : arguments) {
            message = message.replace(argument, Shown.value(argument));
        }
        err.println("detente: " + Shown.line(message));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    /**
     * A command broke off.
     *
     * @param trace whether to show where, for an internal error
     */
    static int report(Exception e, CommandLine command, boolean trace) {
        PrintWriter err = command.getErr();
        if (e instanceof BadInput) {
            err.println(e.getMessage());
            return ExitCode.BAD_INPUT;
        } else if (e instanceof OccupiedFolder) {
            err.println(e.getMessage());
            return ExitCode.OCCUPIED;
        } else if (e instanceof LockedFolder) {
            err.println(e.getMessage());
            return ExitCode.LOCKED;
        } else if (e instanceof UncheckedIOException unchecked) {
            err.println(Shown.line(FailureText.withFile(unchecked)));
            return ExitCode.FILES;
        } else if (e instanceof IOException io) {
            err.println(Shown.line(FailureText.withFile(io)));
            return ExitCode.FILES;
        }
        return internal(e, err, trace);
    }

    /** The program is wrong, or memory is short. */
    static int internal(Throwable e, PrintWriter err, boolean trace) {
        if (e instanceof OutOfMemoryError) {
            err.println("detente: out of memory: give Java more of it, such as 'java -Xmx4g -jar …';"
                    + " a sweep goes on with --resume");
            return ExitCode.INTERNAL;
        }
        err.println("detente: internal error: " + Shown.line(e + place(e)));
        if (trace) {
            trace(e, err);
        } else {
            err.println("Add --trace to see more, and please report it with the command you typed.");
        }
        return ExitCode.INTERNAL;
    }

    /** A single run broke off. */
    static void failedRun(Throwable cause, PrintWriter err, boolean trace) {
        err.println("detente: the run failed: " + Shown.line(cause + place(cause)));
        if (trace) {
            trace(cause, err);
        }
    }

    private static void trace(Throwable e, PrintWriter err) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        text.toString().lines().forEach(line -> err.println(line.replace("\t", "    ")));
    }

    private static String place(Throwable e) {
        StackTraceElement[] where = e.getStackTrace();
        return where.length == 0 ? "" : " at " + where[0];
    }
}
