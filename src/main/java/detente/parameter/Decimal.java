package detente.parameter;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in decimal digits and back, in whole numbers only: the same text and the same bits on every platform. The page
 * that the model is compiled into has a {@code Double.toString} and a {@code Double.parseDouble} that miss the last bit now
 * and then.
 */
public final class Decimal {
    private static final int MANTISSA = 52;
    private static final int BIAS = 1075;
    private static final int SMALLEST = -1074;
    private static final int LARGEST_EXPONENT = 400;

    /** So many digits fit into a {@code long}. */
    private static final int MOST_DIGITS = 18;

    /** Up to here, powers of ten are exact. */
    private static final double[] EXACT = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Decimal() {}

    /**
     * The {@code double} nearest to a text of digits, perhaps with a sign, a point and an exponent; infinite beyond all.
     *
     * @throws NumberFormatException for another text
     */
    public static double parse(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        StringBuilder digits = new StringBuilder();
        int exponent = 0;
        boolean point = false;
        for (; at < text.length() && (isDigit(text.charAt(at)) || (text.charAt(at) == '.' && !point)); at++) {
            if (text.charAt(at) == '.') {
                point = true;
            } else {
                digits.append(text.charAt(at));
                exponent -= point ? 1 : 0;
            }
        }
        if (digits.length() == 0) {
            throw new NumberFormatException("no digits");
        }
        if (at < text.length()) {
            exponent += exponent(text, at);
        }
        double value = value(digits, exponent);
        return text.startsWith("-") ? -value : value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What stands behind the e; one beyond all numbers is as good as another. */
    private static int exponent(String text, int at) {
        int from = at + 1;
        boolean negative = text.startsWith("-", from);
        from += negative || text.startsWith("+", from) ? 1 : 0;
        if ((text.charAt(at) != 'e' && text.charAt(at) != 'E') || from == text.length()) {
            throw new NumberFormatException("no exponent");
        }
        int exponent = 0;
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                throw new NumberFormatException("no exponent");
            }
            exponent = StrictMath.min(100_000, 10 * exponent + text.charAt(i) - '0');
        }
        return negative ? -exponent : exponent;
    }

    private static double value(StringBuilder digits, int exponent) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String significant = digits.substring(zeros);
        int size = significant.length() + exponent;
        if (significant.isEmpty() || size < -LARGEST_EXPONENT) {
            return 0;
        } else if (size > LARGEST_EXPONENT) {
            return Double.POSITIVE_INFINITY;
        } else if (significant.length() <= MOST_DIGITS && StrictMath.abs(exponent) < EXACT.length) {
            long whole = Long.parseLong(significant);
            if (whole >>> (MANTISSA + 1) == 0) {
                return exponent < 0 ? whole / EXACT[-exponent] : whole * EXACT[exponent];
            }
        }
        BigInteger power = BigInteger.TEN.pow(StrictMath.abs(exponent));
        BigInteger whole = new BigInteger(significant);
        return exponent < 0 ? quotient(whole, power) : quotient(whole.multiply(power), BigInteger.ONE);
    }

    /** The nearest to a quotient of whole numbers above 0; of two, the even one. */
    private static double quotient(BigInteger above, BigInteger below) {
        int last = StrictMath.max(above.bitLength() - below.bitLength() - 1 - MANTISSA, SMALLEST);
        while (true) {
            BigInteger numerator = above.shiftLeft(StrictMath.max(0, -last));
            BigInteger denominator = below.shiftLeft(StrictMath.max(0, last));
            BigInteger[] parts = numerator.divideAndRemainder(denominator);
            if (parts[0].bitLength() <= MANTISSA + 1) {
                long whole = parts[0].longValue();
                int beyond = parts[1].shiftLeft(1).compareTo(denominator);
                whole += beyond > 0 || (beyond == 0 && (whole & 1) == 1) ? 1 : 0;
                return whole * powerOfTwo(last);
            }
            last++;
        }
    }

    private static double powerOfTwo(int exponent) {
        if (exponent > 1023) {
            return Double.POSITIVE_INFINITY;
        }
        return Double.longBitsToDouble(exponent < -1022 ? 1L << (exponent - SMALLEST) : (exponent + 1023L) << MANTISSA);
    }

    /**
     * The text of a finite number with as few digits as give it back, of these the nearest: Schubfach (Giulietti 2021), laid
     * out as {@code Double.toString} does.
     */
    public static String of(double value) {
        long bits = Double.doubleToLongBits(value);
        String sign = bits < 0 ? "-" : "";
        int exponent = (int) (bits >>> MANTISSA) & 0x7ff;
        long fraction = bits & ((1L << MANTISSA) - 1);
        if (exponent > 0) {
            return sign + shortest(fraction | 1L << MANTISSA, exponent - BIAS, 0);
        } else if (fraction == 0) {
            return sign + "0.0";
        }
        // Two digits are wanted of the smallest of all, which one would tell from its neighbours.
        return sign + (fraction < 3 ? shortest(10 * fraction, SMALLEST, -1) : shortest(fraction, SMALLEST, 0));
    }

    /** The text of c · 2^q · 10^tens. */
    private static String shortest(long c, int q, int tens) {
        boolean even = c % 2 == 0;
        boolean regular = c != 1L << MANTISSA || q == SMALLEST;
        int k = regular ? floorLog10(q) : floorLog10OfThreeQuarters(q);
        int h = q + floorLog2OfTen(-k) + 2;
        Power power = Power.of(k);
        long value = power.times((4 * c) << h);
        long low = power.times((4 * c - (regular ? 2 : 1)) << h) + (even ? 0 : 1);
        long high = power.times((4 * c + 2) << h) - (even ? 0 : 1);
        long below = value / 4;
        if (below >= 100) {
            long lower = below / 10 * 10;
            boolean lowerFits = low <= 4 * lower;
            boolean upperFits = 4 * (lower + 10) <= high;
            if (lowerFits != upperFits) {
                return text(lowerFits ? lower : lower + 10, k + tens);
            }
        }
        boolean belowFits = low <= 4 * below;
        boolean aboveFits = 4 * (below + 1) <= high;
        if (belowFits != aboveFits) {
            return text(belowFits ? below : below + 1, k + tens);
        }
        long middle = value - (2 * (2 * below + 1));
        return text(middle < 0 || (middle == 0 && below % 2 == 0) ? below : below + 1, k + tens);
    }

    private static int floorLog10(int powerOfTwo) {
        return (int) ((powerOfTwo * 661_971_961_083L) >> 41);
    }

    private static int floorLog10OfThreeQuarters(int powerOfTwo) {
        return (int) ((powerOfTwo * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2OfTen(int powerOfTen) {
        return (int) ((powerOfTen * 913_124_641_741L) >> 38);
    }

    /** The text of digits · 10^exponent. */
    private static String text(long digits, int exponent) {
        String all = Long.toString(digits);
        int end = all.length();
        while (end > 1 && all.charAt(end - 1) == '0') {
            end--;
        }
        int point = all.length() + exponent;
        StringBuilder text = new StringBuilder(24);
        if (point > 7 || point < -2) {
            text.append(all, 0, 1).append('.').append(end == 1 ? "0" : all.substring(1, end));
            return text.append('E').append(point - 1).toString();
        } else if (point <= 0) {
            return text.append("0.").append("00", 0, -point).append(all, 0, end).toString();
        }
        text.append(all, 0, StrictMath.min(point, end)).append("0".repeat(StrictMath.max(0, point - end)));
        return text.append('.')
                .append(end <= point ? "0" : all.substring(point, end))
                .toString();
    }

    /**
     * The first 126 bits of a power of ten, rounded up.
     *
     * @param high its first 63 bits
     * @param low the other 63
     */
    private record Power(long high, long low) {
        private static final int LEAST = -324;
        private static final int MOST = 292;
        private static final int BITS = 126;
        private static final long LAST_63 = Long.MAX_VALUE;
        /** Those that were asked for; each is worked out when it is, as a program needs few. */
        private static final @Nullable Power[] KNOWN = new Power[MOST - LEAST + 1];

        /** That of 10^-k. */
        static Power of(int k) {
            Power known = KNOWN[k - LEAST];
            if (known == null) {
                known = from(k);
                KNOWN[k - LEAST] = known;
            }
            return known;
        }

        private static Power from(int k) {
            int shift = BITS - 1 - floorLog2OfTen(-k);
            BigInteger ten = BigInteger.TEN.pow(StrictMath.abs(k));
            BigInteger bits = k > 0
                    ? BigInteger.ONE.shiftLeft(shift).divide(ten)
                    : shift > 0 ? ten.shiftLeft(shift) : ten.shiftRight(-shift);
            bits = bits.add(BigInteger.ONE);
            return new Power(
                    bits.shiftRight(63).longValue(),
                    bits.and(BigInteger.valueOf(LAST_63)).longValue());
        }

        /** The first bits of the product, odd where any of the others is set. */
        long times(long factor) {
            long carried = ((high * factor) >>> 1) + upper(low, factor);
            long first = upper(high, factor) + (carried >>> 63);
            return first | (((carried & LAST_63) + LAST_63) >>> 63);
        }

        /** The upper 64 bits of the product of two numbers that are not negative. */
        private static long upper(long one, long other) {
            long lowOfBoth = (one & 0xffffffffL) * (other & 0xffffffffL);
            long middle = (one >>> 32) * (other & 0xffffffffL) + (lowOfBoth >>> 32);
            long second = (one & 0xffffffffL) * (other >>> 32) + (middle & 0xffffffffL);
            return (one >>> 32) * (other >>> 32) + (middle >>> 32) + (second >>> 32);
        }
    }
}
