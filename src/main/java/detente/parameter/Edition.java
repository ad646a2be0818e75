package detente.parameter;

/** An edition of the model: what parameters are where nothing is said of them. Files know it by its number. */
public enum Edition {
    FIRST,
    SECOND;

    /** The one that holds where none is named. */
    public static final Edition LATEST = SECOND;

    /** That of a number; the latest of one that is none. */
    public static Edition of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : LATEST;
    }

    /** Its number, from 1. */
    public int number() {
        return ordinal() + 1;
    }
}
