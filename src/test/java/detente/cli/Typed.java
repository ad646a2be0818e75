package detente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command that was typed, for tests of other packages.
 *
 * @param code how it ended
 * @param errors what it said on standard error
 */
public record Typed(int code, String errors) {

    /** Carries out a command. */
    public static Typed of(String... arguments) {
        StringWriter errors = new StringWriter();
        int code = Detente.execute(new PrintWriter(new StringWriter()), new PrintWriter(errors, true), arguments);
        return new Typed(code, errors.toString());
    }
}
