package detente.parameter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A declared parameter. Its value is always held as one {@code double}; {@link #parse} and {@link #format} turn it from
 * and into text.
 *
 * @param key path, such as {@code escalation.gain}
 * @param allowed the values that it can have
 * @param standard the default
 * @param first the default of the first edition
 * @param unit unit, {@code "1"} for a pure number
 * @param meaning what it means
 * @param source key of references.md, assumption id, or {@code convention}
 * @param neutral value at which a policy changes nothing; NaN where there is none
 */
public record Parameter(
        String key,
        Allowed allowed,
        double standard,
        double first,
        String unit,
        String meaning,
        String source,
        double neutral) {
    /**
     * Which values a parameter can have.
     *
     * @param kind how the value is written
     * @param min smallest value allowed
     * @param max largest value allowed
     * @param choices the names of a {@link Kind#SUBSET} or a {@link Kind#CHOICE}; empty otherwise
     */
    public record Allowed(Kind kind, double min, double max, List<String> choices) {}

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]*([eE][-+]?[0-9]+)?");
    /** Far more digits than a {@code double} holds. */
    private static final int LONGEST_NUMBER = 1000;

    /** A number by convention, with no neutral value. */
    public static Parameter number(String key, double standard, double min, double max, String unit, String meaning) {
        return of(key, new Allowed(Kind.NUMBER, min, max, List.of()), standard, unit, meaning);
    }

    /** A whole number by convention, with no neutral value. */
    public static Parameter whole(String key, double standard, double min, double max, String unit, String meaning) {
        return of(key, new Allowed(Kind.INTEGER, min, max, List.of()), standard, unit, meaning);
    }

    /** A switch by convention, with no neutral value; 1 is on. */
    public static Parameter flag(String key, double standard, String meaning) {
        return of(key, new Allowed(Kind.SWITCH, 0, 1, List.of()), standard, "1", meaning);
    }

    private static Parameter of(String key, Allowed allowed, double standard, String unit, String meaning) {
        return new Parameter(key, allowed, standard, standard, unit, meaning, "convention", Double.NaN);
    }

    /** The same under another key. */
    public Parameter withKey(String other) {
        return new Parameter(other, allowed, standard, first, unit, meaning, source, neutral);
    }

    /** The same with a value at which a policy changes nothing. */
    public Parameter withNeutral(double other) {
        return new Parameter(key, allowed, standard, first, unit, meaning, source, other);
    }

    /** The default of an edition. */
    public double standard(Edition edition) {
        return edition == Edition.FIRST ? first : standard;
    }

    public Kind kind() {
        return allowed.kind();
    }

    public double min() {
        return allowed.min();
    }

    public double max() {
        return allowed.max();
    }

    public List<String> choices() {
        return allowed.choices();
    }

    /** The range in words, such as {@code 0 to 1.5} or {@code TRUE or FALSE}. */
    public String range() {
        return switch (kind()) {
            case NUMBER -> format(min()) + " to " + format(max());
            case INTEGER -> "a whole number from " + format(min()) + " to " + format(max());
            case SWITCH -> "true or false";
            case SUBSET -> "NONE, or some of " + String.join("+", choices());
            case CHOICE -> "one of " + String.join(", ", choices());
        };
    }

    /** The value at which what it stands for is off: the neutral one, or 0 where there is none. */
    double off() {
        return Double.isNaN(neutral) ? 0 : neutral;
    }

    /** Why a value is not allowed; empty when it is. */
    public Optional<String> problem(double value) {
        boolean inRange = value >= min() && value <= max();
        boolean whole = kind() == Kind.NUMBER || isWhole(value);
        return inRange && whole ? Optional.empty() : Optional.of("must be " + range());
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException with a sentence that names the range, if the text is no value of this parameter
     */
    public double parse(String text) {
        double value = number(text.strip());
        problem(value).ifPresent(problem -> {
            throw refused(text);
        });
        return value;
    }

    private double number(String text) {
        return switch (kind()) {
            case NUMBER, INTEGER -> finite(text);
            case SWITCH -> switchOf(text);
            case SUBSET -> maskOf(text);
            case CHOICE -> placeOf(text);
        };
    }

    private double finite(String text) {
        try {
            if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
                throw refused(text);
            }
            return Decimal.parse(text);
        } catch (NumberFormatException e) {
            throw refused(text);
        }
    }

    private double switchOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> 1;
            case "false" -> 0;
            default -> throw refused(text);
        };
    }

    private double placeOf(String text) {
        int place = choices().indexOf(text);
        if (place < 0) {
            throw new IllegalArgumentException(refused(text).getMessage() + Names.suggestion(text, choices()));
        }
        return place;
    }

    private double maskOf(String text) {
        if (text.equals("NONE")) {
            return 0;
        }
        long mask = 0;
        for (String name : text.split("\\+", -1)) {
            int index = choices().indexOf(name);
            if (index < 0) {
                throw refused(text);
            }
            mask |= 1L << index;
        }
        return mask;
    }

    /** The text of a value: shortest digits that give it back, {@code true}/{@code false}, a name, names joined by {@code +}. */
    public String format(double value) {
        return switch (kind()) {
            case NUMBER, INTEGER ->
                isWhole(value) && (kind() == Kind.INTEGER || StrictMath.abs(value) < 1e15)
                        ? Long.toString((long) value)
                        : Decimal.of(value);
            case SWITCH -> value == 0 ? "false" : "true";
            case SUBSET -> names((long) value);
            case CHOICE -> choices().get((int) value);
        };
    }

    /** Whether a number, of those that parameters take, is a whole one. */
    private static boolean isWhole(double value) {
        return value == (long) value;
    }

    private String names(long mask) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < choices().size(); i++) {
            if ((mask >>> i & 1) == 1) {
                names.append(names.isEmpty() ? "" : "+").append(choices().get(i));
            }
        }
        return names.isEmpty() ? "NONE" : names.toString();
    }

    private IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "'" + Shown.value(text) + "' is not allowed for " + key + ": it must be " + range());
    }
}
