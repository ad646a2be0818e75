package detente.metric;

/** Which operations a number is about. Only the record may be compared with data; only the truth may judge a policy. */
public enum Book {
    /** All that happened. */
    TRUE("", ""),
    /** What was detected and attributed to some state, rightly or not, at the date of the operation; it names that state. */
    RECORDED("recorded_", "recorded: "),
    /** Not about operations. */
    NONE("", "");

    private final String prefix;
    private final String mark;

    Book(String prefix, String mark) {
        this.prefix = prefix;
        this.mark = mark;
    }

    /** What the names of its metrics begin with. */
    public String prefix() {
        return prefix;
    }

    /** What the meanings of its metrics begin with. */
    String mark() {
        return mark;
    }
}
