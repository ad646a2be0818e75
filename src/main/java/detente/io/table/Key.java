package detente.io.table;

import java.util.HexFormat;

/** Keys of operations and exploits as texts: 64 bits would not survive as numbers. */
final class Key {
    private static final HexFormat HEX = HexFormat.of();

    private Key() {}

    /** A letter and sixteen digits. */
    static String text(char letter, long key) {
        return letter + HEX.toHexDigits(key);
    }
}
