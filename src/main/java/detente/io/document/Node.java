package detente.io.document;

import detente.parameter.Shown;
import java.util.List;
import java.util.Map;

/** A value in a file, with the line on which it stands. */
public sealed interface Node {

    /** Line, from 1. */
    int line();

    /** What it is, with what it says, as a message quotes it. */
    String quoted();

    /** Text in quotes, or a plain word in YAML. */
    record Text(int line, String text) implements Node {
        @Override
        public String quoted() {
            return "'" + Shown.value(text) + "'";
        }
    }

    /**
     * A number.
     *
     * @param text as written
     * @param value may be infinite where the text is too large
     */
    record Decimal(int line, String text, double value) implements Node {
        @Override
        public String quoted() {
            return "'" + Shown.value(text) + "'";
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(int line, boolean value) implements Node {
        @Override
        public String quoted() {
            return "'" + value + "'";
        }
    }

    /** {@code null}. */
    record Nothing(int line) implements Node {
        @Override
        public String quoted() {
            return "null";
        }
    }

    /** A list. */
    record Items(int line, List<Node> items) implements Node {
        @Override
        public String quoted() {
            return "a list";
        }
    }

    /**
     * An object.
     *
     * @param fields in order
     */
    record Fields(int line, Map<String, Node> fields) implements Node {
        @Override
        public String quoted() {
            return "an object";
        }
    }
}
