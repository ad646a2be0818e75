package detente.io.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Reads text and gives up at the first sign that it is none that can be meant, before much of it is in memory. */
final class TextReader {
    private static final int BLOCK = 1 << 16;
    private static final int MEBIBYTE = 1 << 20;

    /** What files begin with that programs write which also write text, and what is to be done with them. */
    private static final Map<String, String> OTHERS = Map.of(
            "\u001F\u008B", "is packed with gzip, not text: unpack it first",
            "PK\u0003\u0004", "is a spreadsheet or an archive, not text: save or unpack it as text in UTF-8",
            "\u00FF\u00FE", "is text in UTF-16: save it as UTF-8",
            "\u00FE\u00FF", "is text in UTF-16: save it as UTF-8");

    private final String name;
    private final int most;
    private final int longestLine;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private int line = 1;
    private int lengthOfLine;

    /**
     * @param name how messages name what is read
     * @param most most bytes, in whole MiB
     * @param longestLine most bytes in a line, in whole MiB
     */
    TextReader(String name, int most, int longestLine) {
        this.name = name;
        this.most = most;
        this.longestLine = longestLine;
    }

    /**
     * All of a stream.
     *
     * @throws BadInput if it is too much, or no text in UTF-8
     */
    String read(InputStream stream) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int length = stream.read(block); length >= 0; length = stream.read(block)) {
            if (read.size() == 0) {
                checkKind(new String(block, 0, length, StandardCharsets.ISO_8859_1));
            }
            checkSize(read.size() + (long) length);
            check(block, length);
            read.write(block, 0, length);
        }
        return decoded(read.toByteArray());
    }

    private void checkKind(String begin) {
        OTHERS.forEach((mark, what) -> {
            if (begin.startsWith(mark)) {
                throw new BadInput(name + ": " + what);
            }
        });
    }

    /** Refuses what is larger than it may be. */
    void checkSize(long bytes) {
        if (bytes > most) {
            throw new BadInput(name + ": is larger than " + most / MEBIBYTE + " MiB");
        }
    }

    private void check(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            lengthOfLine++;
            if (block[i] == 0) {
                throw new BadInput(name + ":" + line + ": is not text in UTF-8: byte 0x00");
            } else if (block[i] == '\n') {
                line++;
                lengthOfLine = 0;
            } else if (lengthOfLine > longestLine) {
                throw new BadInput(name + ":" + line + ": is longer than " + longestLine / MEBIBYTE + " MiB");
            }
        }
    }

    private String decoded(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput(String.format(
                    Locale.ROOT,
                    "%s:%d: is not text in UTF-8: byte 0x%02X",
                    name,
                    lines(bytes, buffer.position()),
                    bytes[buffer.position()]));
        }
    }

    private static long lines(byte[] bytes, int end) {
        String before = new String(Arrays.copyOf(bytes, end), StandardCharsets.ISO_8859_1);
        return 1 + before.chars().filter(c -> c == '\n').count();
    }
}
