package detente.io.table;

import detente.experiment.Outcome;
import detente.experiment.RunSpec;
import detente.parameter.Shown;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** One row for each run that broke off. */
final class FailureTable {
    private static final int LONGEST_ERROR = 500;

    private FailureTable() {}

    /**
     * The table.
     *
     * @param command the command that repeats a run
     */
    static Output<?> of(Function<RunSpec, String> command) {
        List<Field<Outcome.Failed>> fields = List.of(
                Field.whole("run", "number of the run in the table runs", run -> run.spec()
                        .number()),
                Field.whole("point", "number of the design point, from 1", run -> run.spec()
                        .point()),
                Field.whole("world", "number of the world, from 1", run -> run.spec()
                        .world()),
                Field.whole("replication", "number of the run in its world, from 1", run -> run.spec()
                        .replication()),
                Field.whole(
                        "world_seed", "decides who exists", run -> run.spec().worldSeed()),
                Field.whole(
                        "run_seed", "decides what happens", run -> run.spec().runSeed()),
                Field.text("error", "what happened, and where in the program", run -> error(run.cause())),
                Field.text("command", "repeats the run, in the result folder", run -> command.apply(run.spec())));
        return new Output<>(
                new TableForm<>("failures", "one row for each run that broke off; none when all went well", fields),
                outcome -> outcome instanceof Outcome.Failed failed ? Stream.of(failed) : Stream.empty());
    }

    private static String error(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return OutOfMemoryError.class.getName()
                    + ": memory did not suffice for this run alone; give Java more of it,"
                    + " such as 'java -Xmx4g -jar ...'";
        } else if (isTerse(cause)) {
            return cause.getClass().getName();
        }
        String message = Objects.requireNonNullElse(cause.getMessage(), "");
        String text = cause.getClass().getName() + ": " + message + where(cause);
        String oneLine = Shown.signs(text.replaceAll("\\s+", " "));
        return oneLine.length() <= LONGEST_ERROR ? oneLine : oneLine.substring(0, LONGEST_ERROR);
    }

    /**
     * Where Java throws these itself, it leaves out message and place once they are frequent; a stack ends where it
     * happens to. The table would not have the same bytes; running the row alone says more.
     */
    private static boolean isTerse(Throwable cause) {
        return cause instanceof NullPointerException
                || cause instanceof ArithmeticException
                || cause instanceof ArrayIndexOutOfBoundsException
                || cause instanceof ArrayStoreException
                || cause instanceof ClassCastException
                || cause instanceof StackOverflowError;
    }

    private static String where(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0
                ? ""
                : " (" + trace[0].getClassName() + "." + trace[0].getMethodName() + ":" + trace[0].getLineNumber()
                        + ")";
    }
}
