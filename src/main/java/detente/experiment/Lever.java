package detente.experiment;

import java.util.Optional;

/** Something of a scenario that can be set by key: on the command line or as a factor of an experiment. */
public sealed interface Lever permits NumberLever, MembersLever {

    /** Path, such as {@code escalation.gain} or {@code policy.treaty.compliance}. */
    String key();

    /** What it sets: two levers that set one thing have one subject, and only one of them may be used at a time. */
    default String subject() {
        return key();
    }

    /** What kind of value it takes. */
    ValueType type();

    /** Unit, {@code "1"} for a pure number. */
    String unit();

    /** What it means, without a full stop. */
    String meaning();

    /** What is allowed, in words. */
    String range();

    /**
     * The one text for a value in tables and files: shortest numbers, {@code TRUE}, {@code FALSE}.
     *
     * @throws IllegalArgumentException with a sentence that names the range, if the text is no value of this lever
     */
    String canonical(String text);

    /**
     * Sets it.
     *
     * @throws IllegalArgumentException as {@link #canonical}
     */
    void set(Draft draft, String text);

    /** A value that it may take and that is not the given one; empty where there is no other. */
    Optional<String> another(String text);
}
