package detente.experiment;

/** What scenarios, experiments, states and levels may be called: nothing that a shell or a spreadsheet would run. */
public final class Name {
    /** As a regular expression. */
    public static final String PATTERN = "[A-Za-z][A-Za-z0-9_.-]{0,63}";

    /** In words. */
    public static final String RULE = "a name: a letter, then at most 63 letters, digits, '_', '.' or '-'";

    private Name() {}

    /** Whether a text may be a name. */
    public static boolean isGood(String text) {
        return text.matches(PATTERN);
    }
}
