package detente.model.event;

import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can happen at a date (model section 8.8). */
public enum EventKind {
    /** A theft from outside the model, like that of 2017. */
    LEAK(
            "leak",
            "the most potent undisclosed exploits of a state leak: everybody obtains them, vendor and public learn of them",
            1,
            List.of(exploits())),

    /** Something outside cyberspace sets two rivals against each other. */
    CRISIS(
            "crisis",
            "the hostility of two rivals to each other is multiplied, and halves its way back",
            2,
            List.of(
                    factor(4, "what multiplies the hostility of both to each other at the date"),
                    strength(
                            "halfLife",
                            new Parameter.Allowed(Kind.NUMBER, .01, 100, List.of()),
                            1,
                            "yr",
                            "time in which half of what a crisis adds has gone"))),

    /** Somebody looks more closely, or less, from a date on. */
    DETECTION(
            "detection",
            "from the date on, targets notice operations more often or less often",
            0,
            List.of(factor(1.2, "what multiplies the chance of detection of every type, which is 1 at most")));

    /** Stands for the state that is the most capable at the start. */
    public static final String MOST_CAPABLE = "mostCapable";

    /** Stands for the two rivals whose hostilities to each other have the largest sum. */
    public static final String MOST_HOSTILE = "mostHostile";

    private final String word;
    private final String meaning;
    private final int states;
    private final List<Parameter> strengths;

    EventKind(String word, String meaning, int states, List<Parameter> strengths) {
        this.word = word;
        this.meaning = meaning;
        this.states = states;
        this.strengths = strengths;
    }

    private static Parameter exploits() {
        Parameter exploits = strength(
                "exploits",
                new Parameter.Allowed(Kind.INTEGER, 0, 1000, List.of()),
                15,
                "exploits",
                "how many leak at most, the most potent first");
        return exploits.withNeutral(0);
    }

    private static Parameter factor(double standard, String meaning) {
        return strength("factor", new Parameter.Allowed(Kind.NUMBER, .01, 100, List.of()), standard, "1", meaning)
                .withNeutral(1);
    }

    private static Parameter strength(
            String key, Parameter.Allowed allowed, double standard, String unit, String meaning) {
        return new Parameter(key, allowed, standard, standard, unit, meaning, "A-events", Double.NaN);
    }

    /** The word in files and on the command line. */
    public String word() {
        return word;
    }

    /** What happens, without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** How many states it names: none, one, or two rivals. */
    public int states() {
        return states;
    }

    /** The word that stands for states by their rank; empty where none are named. */
    public String rank() {
        return switch (this) {
            case LEAK -> MOST_CAPABLE;
            case CRISIS -> MOST_HOSTILE;
            case DETECTION -> "";
        };
    }

    /** The key in files of the states that it befalls; empty where none are named. */
    public String whom() {
        return switch (this) {
            case LEAK -> "state";
            case CRISIS -> "between";
            case DETECTION -> "";
        };
    }

    /** How strong it is. */
    public List<Parameter> strengths() {
        return strengths;
    }

    /** The strength with a key. */
    public Optional<Parameter> strength(String key) {
        return strengths.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The kind with a word. */
    public static Optional<EventKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
