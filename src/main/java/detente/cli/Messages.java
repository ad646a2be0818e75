package detente.cli;

import detente.parameter.Shown;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The gate through which every line goes to a terminal: nothing that a file, a name or a message holds steers it. A value
 * that is put into a line stays on that line.
 */
final class Messages extends PrintWriter {
    Messages(Writer to) {
        super(new Gate(to), true);
    }

    @Override
    public PrintWriter format(String format, @Nullable Object... values) {
        return format(Locale.ROOT, format, values);
    }

    @Override
    public PrintWriter format(Locale locale, String format, @Nullable Object... values) {
        return super.format(
                locale,
                format,
                Arrays.stream(values)
                        .map(value -> value == null || value instanceof Number ? value : Shown.line(value.toString()))
                        .toArray());
    }

    /** Lets ends of lines through, and what can be seen. */
    private static final class Gate extends FilterWriter {
        Gate(Writer to) {
            super(to);
        }

        @Override
        public void write(int c) throws IOException {
            write(String.valueOf((char) c), 0, 1);
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            write(String.valueOf(text, offset, length), 0, length);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            String part = text.substring(offset, offset + length).replace("\r\n", "\n");
            out.write(Shown.signs(part, "\n"));
        }
    }
}
