package detente.model.floor;

import detente.model.history.Column;
import detente.random.Mixing;
import java.util.Arrays;

/** What a run leaves behind, in arrays: operations, transfers of exploits, and one row for each step. */
final class FloorRecord {
    static final int NOBODY = -1;
    static final int NONE = -1;

    static final int BOOMERANG = 1;
    static final int SUCCESS = 2;
    static final int DETECTED = 4;
    static final int PUBLIC = 8;
    static final int ANSWERED = 16;

    int operations;
    long[] key = new long[FIRST];
    double[] time = new double[FIRST];
    int[] initiator = new int[FIRST];
    int[] target = new int[FIRST];
    byte[] type = new byte[FIRST];
    byte[] cause = new byte[FIRST];
    int[] parent = new int[FIRST];
    byte[] tool = new byte[FIRST];
    long[] exploit = new long[FIRST];
    byte[] origin = new byte[FIRST];
    byte[] sector = new byte[FIRST];
    byte[] theme = new byte[FIRST];
    byte[] flags = new byte[FIRST];
    double[] severity = new double[FIRST];
    double[] harm = new double[FIRST];
    double[] trustLoss = new double[FIRST];
    int[] named = new int[FIRST];
    double[] delay = new double[FIRST];

    int transfers;
    double[] transferTime = new double[FIRST];
    long[] transferred = new long[FIRST];
    byte[] platform = new byte[FIRST];
    int[] giver = new int[FIRST];
    int[] taker = new int[FIRST];
    byte[] channel = new byte[FIRST];

    final double[][] columns;

    private static final int FIRST = 4096;

    FloorRecord(int steps) {
        columns = new double[Column.values().length][steps];
    }

    /** Room for one more operation. */
    int addOperation() {
        if (operations == key.length) {
            int size = 2 * operations;
            key = Arrays.copyOf(key, size);
            time = Arrays.copyOf(time, size);
            initiator = Arrays.copyOf(initiator, size);
            target = Arrays.copyOf(target, size);
            type = Arrays.copyOf(type, size);
            cause = Arrays.copyOf(cause, size);
            parent = Arrays.copyOf(parent, size);
            tool = Arrays.copyOf(tool, size);
            exploit = Arrays.copyOf(exploit, size);
            origin = Arrays.copyOf(origin, size);
            sector = Arrays.copyOf(sector, size);
            theme = Arrays.copyOf(theme, size);
            flags = Arrays.copyOf(flags, size);
            severity = Arrays.copyOf(severity, size);
            harm = Arrays.copyOf(harm, size);
            trustLoss = Arrays.copyOf(trustLoss, size);
            named = Arrays.copyOf(named, size);
            delay = Arrays.copyOf(delay, size);
        }
        return operations++;
    }

    void addTransfer(double when, long what, int where, int from, int to, int how) {
        if (transfers == transferred.length) {
            int size = 2 * transfers;
            transferTime = Arrays.copyOf(transferTime, size);
            transferred = Arrays.copyOf(transferred, size);
            platform = Arrays.copyOf(platform, size);
            giver = Arrays.copyOf(giver, size);
            taker = Arrays.copyOf(taker, size);
            channel = Arrays.copyOf(channel, size);
        }
        int n = transfers++;
        transferTime[n] = when;
        transferred[n] = what;
        platform[n] = (byte) where;
        giver[n] = from;
        taker[n] = to;
        channel[n] = (byte) how;
    }

    /** A hash over every bit; the same as {@link HistoryHash#of} of the same events. */
    long hash() {
        long hash = 0;
        for (int n = 0; n < operations; n++) {
            hash = Mixing.mix(hash ^ key[n]);
            hash = mix(hash, time[n]);
            hash = mix(hash, initiator[n], target[n], type[n], cause[n]);
            hash = Mixing.mix(hash ^ (parent[n] == NONE ? 0 : key[parent[n]]));
            hash = mix(hash, tool[n], origin[n], sector[n], theme[n]);
            hash = Mixing.mix(hash ^ exploit[n]);
            hash = mix(hash, severity[n]);
            hash = mix(hash, harm[n]);
            hash = mix(hash, trustLoss[n]);
            hash = mix(hash, flags[n], named[n], 0, 0);
            hash = mix(hash, delay[n]);
        }
        for (int n = 0; n < transfers; n++) {
            hash = mix(hash, transferTime[n]);
            hash = Mixing.mix(hash ^ transferred[n]);
            hash = mix(hash, platform[n], giver[n], taker[n], channel[n]);
        }
        for (double[] column : columns) {
            for (double value : column) {
                hash = mix(hash, value);
            }
        }
        return hash;
    }

    static long mix(long hash, double value) {
        return Mixing.mix(hash ^ Double.doubleToLongBits(value));
    }

    static long mix(long hash, int a, int b, int c, int d) {
        return Mixing.mix(hash ^ ((a & 0xFFFFL) << 48 | (b & 0xFFFFL) << 32 | (c & 0xFFFFL) << 16 | (d & 0xFFFFL)));
    }
}
