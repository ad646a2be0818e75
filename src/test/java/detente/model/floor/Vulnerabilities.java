package detente.model.floor;

import java.util.Arrays;

/**
 * Every vulnerability by its number, and who holds an exploit of it. Undisclosed ones stand on a shelf for each state, the
 * most potent first; disclosed ones that are of use stand in one list for all states, with a row of holders each.
 */
final class Vulnerabilities {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int NONE = FloorRecord.NONE;
    private static final int FIRST = 512;

    private final int states;
    private final int words;

    int count;
    long[] key = new long[FIRST];
    byte[] platform = new byte[FIRST];
    double[] potency = new double[FIRST];
    boolean[] industrial = new boolean[FIRST];
    double[] publicationTime = new double[FIRST];
    double[] churnTime = new double[FIRST];
    double[] collisionTime = new double[FIRST];
    double[] wormTime = new double[FIRST];
    double[] patchTime = new double[FIRST];
    double[] reviewTime = new double[FIRST];
    double[] uselessTime = new double[FIRST];
    double[] deathTime = new double[FIRST];
    double[] next = new double[FIRST];
    int[] collisions = new int[FIRST];
    boolean[] undisclosed = new boolean[FIRST];
    boolean[] isPublic = new boolean[FIRST];
    boolean[] patched = new boolean[FIRST];
    double[] clockAtPatch = new double[FIRST];
    double[] lookedAt = new double[FIRST];
    double[] exposure = new double[FIRST];
    int[] rowOf = new int[FIRST];
    private int[] holders = new int[FIRST];
    private boolean[] lost = new boolean[FIRST];
    private long[] heldBy;
    private long[] lostBy;

    /** Number of undisclosed ones that somebody holds. */
    int heldUndisclosed;

    final int[][] shelf;
    final double[][] shelfUsable;
    final byte[][] shelfOrigin;
    final int[] shelfSize;

    /** Disclosed ones that are of use, the most potent first. */
    int[] open = new int[64];

    int openCount;
    /** When state i can use the one in row r, at {@code r * states + i}. */
    double[] usable;

    byte[] origin;
    private int[] freeRows = new int[64];
    private int freeCount;
    private int rows;

    Vulnerabilities(int states, int words) {
        this.states = states;
        this.words = words;
        heldBy = new long[FIRST * words];
        lostBy = new long[FIRST * words];
        shelf = new int[states][16];
        shelfUsable = new double[states][16];
        shelfOrigin = new byte[states][16];
        shelfSize = new int[states];
        usable = new double[64 * states];
        origin = new byte[64 * states];
    }

    int add(long itsKey, int itsPlatform, double itsPotency, boolean isIndustrial) {
        if (count == key.length) {
            grow(2 * count);
        }
        int flaw = count++;
        key[flaw] = itsKey;
        platform[flaw] = (byte) itsPlatform;
        potency[flaw] = itsPotency;
        industrial[flaw] = isIndustrial;
        undisclosed[flaw] = true;
        wormTime[flaw] = NEVER;
        patchTime[flaw] = NEVER;
        reviewTime[flaw] = NEVER;
        uselessTime[flaw] = NEVER;
        deathTime[flaw] = NEVER;
        collisionTime[flaw] = NEVER;
        next[flaw] = NEVER;
        exposure[flaw] = 1;
        rowOf[flaw] = NONE;
        return flaw;
    }

    private void grow(int size) {
        key = Arrays.copyOf(key, size);
        platform = Arrays.copyOf(platform, size);
        potency = Arrays.copyOf(potency, size);
        industrial = Arrays.copyOf(industrial, size);
        publicationTime = Arrays.copyOf(publicationTime, size);
        churnTime = Arrays.copyOf(churnTime, size);
        collisionTime = Arrays.copyOf(collisionTime, size);
        wormTime = Arrays.copyOf(wormTime, size);
        patchTime = Arrays.copyOf(patchTime, size);
        reviewTime = Arrays.copyOf(reviewTime, size);
        uselessTime = Arrays.copyOf(uselessTime, size);
        deathTime = Arrays.copyOf(deathTime, size);
        next = Arrays.copyOf(next, size);
        collisions = Arrays.copyOf(collisions, size);
        undisclosed = Arrays.copyOf(undisclosed, size);
        isPublic = Arrays.copyOf(isPublic, size);
        patched = Arrays.copyOf(patched, size);
        clockAtPatch = Arrays.copyOf(clockAtPatch, size);
        lookedAt = Arrays.copyOf(lookedAt, size);
        exposure = Arrays.copyOf(exposure, size);
        rowOf = Arrays.copyOf(rowOf, size);
        holders = Arrays.copyOf(holders, size);
        lost = Arrays.copyOf(lost, size);
        heldBy = Arrays.copyOf(heldBy, size * words);
        lostBy = Arrays.copyOf(lostBy, size * words);
    }

    boolean isUndisclosed(int flaw) {
        return undisclosed[flaw];
    }

    boolean isHeldBy(int flaw, int state) {
        return (heldBy[flaw * words + (state >> 6)] >>> state & 1) == 1;
    }

    void loseFrom(int flaw, int state) {
        lostBy[flaw * words + (state >> 6)] |= 1L << state;
        lost[flaw] = true;
    }

    /** Whether a state of a row of sets once lost it. */
    boolean wasLostByAny(int flaw, long[] sets, int row) {
        long both = 0;
        for (int k = 0; lost[flaw] && k < words; k++) {
            both |= lostBy[flaw * words + k] & sets[row * words + k];
        }
        return both != 0;
    }

    /** When something happens to it next. */
    double soonest(int flaw) {
        double soonest = Math.min(Math.min(publicationTime[flaw], churnTime[flaw]), collisionTime[flaw]);
        soonest = Math.min(soonest, wormTime[flaw]);
        return Math.min(
                soonest,
                patched[flaw]
                        ? Math.min(uselessTime[flaw], Math.min(reviewTime[flaw], deathTime[flaw]))
                        : patchTime[flaw]);
    }

    void endow(int flaw, int state, double usableAt, byte by) {
        if (undisclosed[flaw]) {
            heldUndisclosed += holders[flaw] == 0 ? 1 : 0;
            put(flaw, state, usableAt, by);
        } else {
            int row = row(flaw);
            usable[row * states + state] = usableAt;
            origin[row * states + state] = by;
        }
        heldBy[flaw * words + (state >> 6)] |= 1L << state;
        holders[flaw]++;
    }

    private void put(int flaw, int state, double usableAt, byte by) {
        int size = shelfSize[state]++;
        if (size == shelf[state].length) {
            shelf[state] = Arrays.copyOf(shelf[state], 2 * size);
            shelfUsable[state] = Arrays.copyOf(shelfUsable[state], 2 * size);
            shelfOrigin[state] = Arrays.copyOf(shelfOrigin[state], 2 * size);
        }
        int[] flaws = shelf[state];
        double[] usables = shelfUsable[state];
        byte[] origins = shelfOrigin[state];
        int place = size;
        for (; place > 0 && potency[flaws[place - 1]] < potency[flaw]; place--) {
            flaws[place] = flaws[place - 1];
            usables[place] = usables[place - 1];
            origins[place] = origins[place - 1];
        }
        flaws[place] = flaw;
        usables[place] = usableAt;
        origins[place] = by;
    }

    /** Takes it from a shelf; what stood there is found behind the last place. */
    private void take(int flaw, int state) {
        int[] flaws = shelf[state];
        double[] usables = shelfUsable[state];
        byte[] origins = shelfOrigin[state];
        int size = --shelfSize[state];
        int place = 0;
        while (flaws[place] != flaw) {
            place++;
        }
        double usableAt = usables[place];
        byte by = origins[place];
        for (; place < size; place++) {
            flaws[place] = flaws[place + 1];
            usables[place] = usables[place + 1];
            origins[place] = origins[place + 1];
        }
        usables[size] = usableAt;
        origins[size] = by;
    }

    void disclose(int flaw, double patch) {
        undisclosed[flaw] = false;
        patchTime[flaw] = patch;
        publicationTime[flaw] = NEVER;
        churnTime[flaw] = NEVER;
        collisionTime[flaw] = NEVER;
        if (holders[flaw] == 0) {
            return;
        }
        heldUndisclosed--;
        int row = row(flaw);
        for (int k = 0; k < words; k++) {
            for (long rest = heldBy[flaw * words + k]; rest != 0; rest &= rest - 1) {
                int state = (k << 6) + Long.numberOfTrailingZeros(rest);
                take(flaw, state);
                usable[row * states + state] = shelfUsable[state][shelfSize[state]];
                origin[row * states + state] = shelfOrigin[state][shelfSize[state]];
            }
        }
    }

    private int row(int flaw) {
        if (rowOf[flaw] == NONE) {
            if (freeCount == 0) {
                addRows();
            }
            int row = freeRows[--freeCount];
            rowOf[flaw] = row;
            Arrays.fill(usable, row * states, (row + 1) * states, NEVER);
            if (openCount == open.length) {
                open = Arrays.copyOf(open, 2 * openCount);
            }
            int place = openCount++;
            for (; place > 0 && potency[open[place - 1]] < potency[flaw]; place--) {
                open[place] = open[place - 1];
            }
            open[place] = flaw;
        }
        return rowOf[flaw];
    }

    private void addRows() {
        int more = Math.max(64, rows);
        if ((rows + more) * states > usable.length) {
            usable = Arrays.copyOf(usable, (rows + more) * states);
            origin = Arrays.copyOf(origin, (rows + more) * states);
        }
        freeRows = new int[rows + more];
        for (int row = rows + more - 1; row >= rows; row--) {
            freeRows[freeCount++] = row;
        }
        rows += more;
    }

    /** Takes a disclosed one out of all arsenals. */
    void shelve(int flaw) {
        if (rowOf[flaw] != NONE) {
            freeRows[freeCount++] = rowOf[flaw];
            rowOf[flaw] = NONE;
            int place = 0;
            while (open[place] != flaw) {
                place++;
            }
            System.arraycopy(open, place + 1, open, place, --openCount - place);
        }
        Arrays.fill(heldBy, flaw * words, (flaw + 1) * words, 0);
        holders[flaw] = 0;
    }

    void bury(int flaw) {
        next[flaw] = NEVER;
        if (undisclosed[flaw]) {
            heldUndisclosed -= holders[flaw] == 0 ? 0 : 1;
            for (int k = 0; k < words; k++) {
                for (long rest = heldBy[flaw * words + k]; rest != 0; rest &= rest - 1) {
                    take(flaw, (k << 6) + Long.numberOfTrailingZeros(rest));
                }
            }
        }
        shelve(flaw);
    }
}
