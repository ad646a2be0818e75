package detente.cli;

/** How the program ends. Interrupted programs end with 128 and the number of the signal. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** Some runs failed, or a check missed. */
    static final int FAILED = 1;

    /** Bad input: nothing was run, nothing was written. */
    static final int BAD_INPUT = 2;

    /** The folder holds something else. */
    static final int OCCUPIED = 65;

    /** The program is wrong. */
    static final int INTERNAL = 70;

    /** A file could not be read or written. */
    static final int FILES = 74;

    /** Another program writes into the folder. */
    static final int LOCKED = 75;

    /** Interrupted from the keyboard, or the terminal went away. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
