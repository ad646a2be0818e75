package detente.io.document;

import java.util.List;

/** What a user gave cannot be used. The message says where, what and what is allowed; one line for each problem. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** One problem. */
    public BadInput(String problem) {
        super(problem);
    }

    /** Several problems. */
    public BadInput(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
