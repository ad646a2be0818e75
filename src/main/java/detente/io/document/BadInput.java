package detente.io.document;

import detente.parameter.Shown;
import java.util.List;

/** What a user gave cannot be used. The message says where, what and what is allowed; one line for each problem. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** One problem. */
    public BadInput(String problem) {
        this(List.of(problem));
    }

    /** Several problems. */
    public BadInput(List<String> problems) {
        super(String.join(
                System.lineSeparator(), problems.stream().map(Shown::line).toList()));
    }

    /** The problems as a part of another sentence: the first line, and whether there are more. */
    public String inBrief() {
        List<String> lines = String.valueOf(getMessage()).lines().toList();
        return lines.get(0) + (lines.size() > 1 ? ", and more" : "");
    }
}
