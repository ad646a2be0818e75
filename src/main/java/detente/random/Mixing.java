package detente.random;

/**
 * A stateless mix of 64 bits: a multiply-xorshift finaliser in which every input bit changes about half of the output
 * bits (Steele, Lea &amp; Flood 2014 describe the family; the constant is the one of Lea's 64-bit mixer).
 */
public final class Mixing {
    private static final long MULTIPLIER = 0xDABA0B6EB09322E3L;
    /** Odd constants, so that who, when and which reach different sums. */
    private static final long WHO = 0x9E3779B97F4A7C15L;

    private static final long WHEN = 0xD1B54A32D192ED03L;
    private static final long WHICH = 0x8CB92BA72F3D8DD7L;

    private Mixing() {}

    /** The mix of one number. */
    public static long mix(long z) {
        long a = (z ^ (z >>> 32)) * MULTIPLIER;
        long b = (a ^ (a >>> 32)) * MULTIPLIER;
        return b ^ (b >>> 32);
    }

    /** The mix of a base and a name of three numbers. */
    public static long mix(long base, long who, long when, long which) {
        return mix(base + ofWho(who) + ofWhen(when) + ofWhich(which));
    }

    static long ofWho(long who) {
        return who * WHO;
    }

    static long ofWhen(long when) {
        return when * WHEN;
    }

    static long ofWhich(long which) {
        return which * WHICH;
    }

    /** The mix of a seed and a text, by its characters and not by its position in any list. */
    public static long mix(long seed, String text) {
        long hash = mix(seed + WHO);
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash ^ (text.charAt(i) * WHICH));
        }
        return hash;
    }

    /** A seed below 2^53, which R, spreadsheets and JSON keep exactly, from a seed, a text and two numbers. */
    public static long seed(long seed, String purpose, long first, long second) {
        return mix(mix(seed, purpose), first, second, 0) >>> 11;
    }
}
