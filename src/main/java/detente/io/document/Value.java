package detente.io.document;

import detente.experiment.Name;
import detente.parameter.Kind;
import detente.parameter.Names;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A value in a file while it is read. A value that is not what was asked for is noted as a problem and comes out empty.
 *
 * @param node what is there
 * @param key its own key; empty in a list
 * @param path its key with the keys around it
 * @param problems takes what is wrong
 */
public record Value(Node node, String key, String path, Problems problems) {
    /** So few keys are told in full. */
    private static final int FEW = 4;

    /** Longer lists are not told in full. */
    private static final int MOST_NAMES = 12;

    private static final double EXACT = 0x1p53 - 1;

    /** Notes a problem, to be read after the quoted value. */
    public void problem(String what) {
        problems.add(node, path, what);
    }

    /** Notes a problem with its key, whatever the value is, to be read after the key. */
    public void keyProblem(String what) {
        problems.add(node.line(), path + " " + what);
    }

    /** Notes that its key is not known; where there are few, all that are, for the nearest may mean something else. */
    public void unknown(Collection<String> known) {
        String help = known.size() <= FEW ? "; known here: " + String.join(", ", known) : suggestion(key, known);
        problems.add(node.line(), "unknown key '" + path + "'" + help);
    }

    /** A text. */
    public Optional<String> text() {
        if (node instanceof Node.Text text) {
            return Optional.of(text.text());
        }
        problem("must be a text in quotes");
        return Optional.empty();
    }

    /** What names a file. */
    public Optional<String> fileName() {
        Optional<String> name = text();
        if (name.isPresent() && name.get().isEmpty()) {
            problem("must be a name or a path");
            return Optional.empty();
        }
        return name;
    }

    /** A name: a letter, then up to 63 letters, digits, {@code _ . -}. */
    public Optional<String> name() {
        if (node instanceof Node.Text text) {
            Optional<String> problem = Name.problem(text.text());
            problem.ifPresent(this::problem);
            return problem.isEmpty() ? Optional.of(text.text()) : Optional.empty();
        }
        problem("must be " + Name.RULE);
        return Optional.empty();
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag() {
        if (node instanceof Node.Flag flag) {
            return Optional.of(flag.value());
        }
        problem("must be true or false");
        return Optional.empty();
    }

    /** A whole number. */
    public Optional<Long> whole(long min, long max) {
        if (node instanceof Node.Decimal decimal && isExact(decimal.value(), min, max)) {
            return Optional.of((long) decimal.value());
        }
        problem("must be " + (min == max ? "" + min : "a whole number from " + min + " to " + max));
        return Optional.empty();
    }

    private static boolean isExact(double value, long min, long max) {
        return value >= min && value <= max && value == StrictMath.rint(value) && StrictMath.abs(value) <= EXACT;
    }

    /** A number. */
    public Optional<Double> number() {
        if (node instanceof Node.Decimal decimal && Double.isFinite(decimal.value())) {
            return Optional.of(decimal.value());
        }
        problem("must be a number");
        return Optional.empty();
    }

    /** A number above 0. */
    public Optional<Double> positive() {
        if (node instanceof Node.Decimal decimal && decimal.value() > 0 && Double.isFinite(decimal.value())) {
            return Optional.of(decimal.value());
        }
        problem("must be a number above 0");
        return Optional.empty();
    }

    /** A number in the range of a parameter; for a switch {@code true} or {@code false}, for names a text or a list of them. */
    public Optional<Double> of(Parameter parameter) {
        if (parameter.kind() == Kind.SWITCH) {
            return flag().map(flag -> flag ? 1.0 : 0.0);
        } else if (parameter.kind() == Kind.SUBSET) {
            return subset(parameter);
        } else if (parameter.kind() == Kind.CHOICE) {
            return oneOf(parameter.choices()).map(parameter::parse);
        } else if (node instanceof Node.Decimal decimal) {
            Optional<String> problem = parameter.problem(decimal.value());
            problem.ifPresent(this::problem);
            return problem.isEmpty() ? Optional.of(decimal.value()) : Optional.empty();
        }
        problem("must be " + (parameter.kind() == Kind.NUMBER ? "a number, " : "") + parameter.range());
        return Optional.empty();
    }

    private Optional<Double> subset(Parameter parameter) {
        if (node instanceof Node.Text text) {
            try {
                return Optional.of(parameter.parse(text.text()));
            } catch (IllegalArgumentException e) {
                problem("must be " + parameter.range());
                return Optional.empty();
            }
        }
        List<String> names = new ArrayList<>();
        for (Value item : items()) {
            item.oneOf(parameter.choices()).ifPresent(names::add);
        }
        return Optional.of(parameter.parse(names.isEmpty() ? "NONE" : String.join("+", names)));
    }

    /** One of the given names. */
    public Optional<String> oneOf(Collection<String> names) {
        if (node instanceof Node.Text text) {
            if (names.contains(text.text())) {
                return Optional.of(text.text());
            }
            problem(choice(names) + suggestion(text.text(), names));
        } else {
            problem(choice(names));
        }
        return Optional.empty();
    }

    /** Comparing with all names takes its time, so it is done for what will be told only. */
    private String suggestion(String wrong, Collection<String> known) {
        return problems.isFull() ? "" : Names.suggestion(wrong, known);
    }

    private static String choice(Collection<String> names) {
        return names.size() <= MOST_NAMES
                ? "must be one of " + String.join(", ", names)
                : "is none of the " + names.size() + " known names";
    }

    /** The values of a list; none where it is something else. */
    public List<Value> items() {
        List<Value> values = new ArrayList<>();
        if (node instanceof Node.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                values.add(new Value(items.items().get(i), "", path + "[" + (i + 1) + "]", problems));
            }
        } else {
            problem("must be a list");
        }
        return values;
    }

    /** An object. */
    public Optional<Section> section() {
        if (node instanceof Node.Fields fields) {
            return Optional.of(new Section(fields, path, problems));
        }
        problem("must be an object");
        return Optional.empty();
    }
}
