package detente.metric;

import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import java.util.Arrays;
import java.util.List;

/** Transfers of exploits in the time of observation, by channel. */
final class Channels {
    private final int[] transfers = new int[Origin.values().length];
    private final int[] exploits = new int[Origin.values().length];

    Channels(History history) {
        List<Transfer> all = history.transfers();
        for (Transfer transfer : all) {
            if (transfer.time() >= 0) {
                transfers[transfer.channel().ordinal()]++;
            }
        }
        for (Origin channel : Origin.values()) {
            exploits[channel.ordinal()] = distinctExploits(all, channel);
        }
    }

    private int distinctExploits(List<Transfer> all, Origin channel) {
        long[] keys = new long[transfers[channel.ordinal()]];
        int next = 0;
        for (Transfer transfer : all) {
            if (transfer.time() >= 0 && transfer.channel() == channel) {
                keys[next++] = transfer.exploit();
            }
        }
        Arrays.sort(keys);
        int distinct = 0;
        for (int i = 0; i < keys.length; i++) {
            distinct += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    /** Number of times an exploit reached one more state this way. */
    int transfers(Origin channel) {
        return transfers[channel.ordinal()];
    }

    /** Number of exploits that reached some state this way. */
    int exploits(Origin channel) {
        return exploits[channel.ordinal()];
    }
}
