package detente.metric;

import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import java.util.Arrays;

/** Transfers of exploits in a time, by channel. */
final class Channels {
    private static final int CHANNELS = Origin.values().length;

    private final int[] transfers = new int[CHANNELS];
    private final long[][] keys = new long[CHANNELS][16];

    /**
     * Counts transfers.
     *
     * @param from years since the end of the burn-in; transfers of this time or later count
     * @param until years since the end of the burn-in; transfers before this time count
     */
    Channels(History history, double from, double until) {
        for (Transfer transfer : Tally.between(history.transfers(), Transfer::time, from, until)) {
            int channel = transfer.channel().ordinal();
            int n = transfers[channel]++;
            if (n == keys[channel].length) {
                keys[channel] = Arrays.copyOf(keys[channel], 2 * n);
            }
            keys[channel][n] = transfer.exploit();
        }
    }

    /** Number of times an exploit reached one more state this way. */
    int transfers(Origin channel) {
        return transfers[channel.ordinal()];
    }

    /** Number of exploits that reached some state this way. */
    int exploits(Origin channel) {
        long[] sorted = Arrays.copyOf(keys[channel.ordinal()], transfers(channel));
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return distinct;
    }
}
