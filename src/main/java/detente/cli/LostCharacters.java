package detente.cli;

import detente.io.document.BadInput;
import detente.io.document.FilePath;
import detente.parameter.Shown;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed in characters that the locale does not know: Java puts question marks in their place, and would read
 * and write other files than those that were meant. The system tells what was typed, where it is Linux.
 */
final class LostCharacters {
    private static final Path TYPED = Path.of("/proc/self/cmdline");
    private static final Pattern END = Pattern.compile("\0");

    private LostCharacters() {}

    /**
     * Looks at the last words of the command line, if one of them has what stands for lost characters.
     *
     * @throws BadInput if one of them has come over with other characters
     */
    static void check(String... arguments) {
        if (isSuspect(String.join("", arguments)) && Files.isReadable(TYPED)) {
            try {
                check(arguments.length, Files.readAllBytes(TYPED));
            } catch (IOException e) {
                return; // the system does not tell
            }
        }
    }

    private static boolean isSuspect(String words) {
        return words.indexOf('?') >= 0 || words.indexOf('\ufffd') >= 0;
    }

    /** @param typed all words of the command line, each with a byte 0 behind it */
    static void check(int count, byte[] typed) {
        List<String> words = List.of(END.split(new String(typed, StandardCharsets.ISO_8859_1)));
        for (String word : words.subList(Math.max(0, words.size() - count), words.size())) {
            byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
            try {
                FilePath.characters().newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                throw FilePath.unheld("'" + Shown.path(new String(bytes, StandardCharsets.UTF_8)) + "'");
            }
        }
    }
}
