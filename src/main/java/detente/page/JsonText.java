package detente.page;

import detente.experiment.Numeral;

/** A text of JSON that is put together from the beginning to the end. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** Opens an object or a list. */
    JsonText open(char bracket) {
        comma();
        text.append(bracket);
        first = true;
        return this;
    }

    /** Closes it. */
    JsonText close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    /** The key of what comes next. */
    JsonText key(String key) {
        string(key);
        text.append(':');
        first = true;
        return this;
    }

    JsonText string(String value) {
        comma();
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else {
                text.append(c < ' ' ? ' ' : c);
            }
        }
        text.append('"');
        return this;
    }

    /** A number; null where it is not finite. */
    JsonText number(double value) {
        comma();
        text.append(Double.isFinite(value) ? Numeral.of(value) : "null");
        return this;
    }

    JsonText flag(boolean value) {
        comma();
        text.append(value);
        return this;
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
