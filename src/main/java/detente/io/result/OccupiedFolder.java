package detente.io.result;

import detente.parameter.Shown;
import java.util.ArrayList;
import java.util.List;

/** A folder holds something else than what is to be written, or a damaged checkpoint; it was left as it is. */
public final class OccupiedFolder extends RuntimeException {
    private static final long serialVersionUID = 1;

    public OccupiedFolder(String message) {
        super(Shown.line(message));
    }

    /**
     * Says that nothing was analysed.
     *
     * @param advice what to do about what was found
     */
    public static OccupiedFolder unanalysed(Findings findings, String advice) {
        List<String> lines = new ArrayList<>(findings.lines());
        lines.add("nothing was analysed: " + advice);
        return new OccupiedFolder(String.join(System.lineSeparator(), lines));
    }
}
