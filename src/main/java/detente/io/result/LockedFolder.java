package detente.io.result;

import detente.parameter.Shown;

/** Another program writes into the folder at this moment. */
public final class LockedFolder extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LockedFolder(String message) {
        super(Shown.line(message));
    }
}
