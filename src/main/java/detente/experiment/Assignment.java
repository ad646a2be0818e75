package detente.experiment;

/**
 * A lever and the value it is set to.
 *
 * @param lever what is set
 * @param text the value, in canonical text
 */
public record Assignment(Lever lever, String text) {

    /**
     * The assignment of a text to a key.
     *
     * @throws IllegalArgumentException with a sentence, for an unknown key or a value that is not allowed
     */
    public static Assignment of(String key, String text) {
        Lever lever = Levers.get(key);
        return new Assignment(lever, lever.canonical(text));
    }

    /**
     * The assignment of a line {@code KEY=VALUE}.
     *
     * @throws IllegalArgumentException as {@link #of(String, String)}, and for what is no such line
     */
    public static Assignment of(String line) {
        int equals = line.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("must be KEY=VALUE");
        }
        return of(line.substring(0, equals), line.substring(equals + 1));
    }

    /** Sets it. */
    public void set(Draft draft) {
        lever.set(draft, text);
    }
}
