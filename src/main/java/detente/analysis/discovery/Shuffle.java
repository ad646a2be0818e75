package detente.analysis.discovery;

import detente.random.Mixing;
import java.util.BitSet;

/** Chance that is always the same: orders of some futures. */
final class Shuffle {
    private final long base;

    /** @param purpose what it is for */
    Shuffle(String purpose) {
        base = Mixing.mix(0, purpose);
    }

    /** So many of the futures, by chance, each as likely. */
    BitSet choice(BitSet futures, int number, int draw) {
        int[] all = futures.stream().toArray();
        BitSet choice = new BitSet();
        for (int i = 0; i < number; i++) {
            long mixed = Mixing.mix(base, draw, i, all.length);
            int j = i + (int) ((mixed >>> 11) * 0x1p-53 * (all.length - i));
            int taken = all[j];
            all[j] = all[i];
            all[i] = taken;
            choice.set(taken);
        }
        return choice;
    }
}
