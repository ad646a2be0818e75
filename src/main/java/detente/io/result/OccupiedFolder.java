package detente.io.result;

import detente.parameter.Shown;

/** A folder holds something else than what is to be written, or a damaged checkpoint; it was left as it is. */
public final class OccupiedFolder extends RuntimeException {
    private static final long serialVersionUID = 1;

    public OccupiedFolder(String message) {
        super(Shown.line(message));
    }
}
