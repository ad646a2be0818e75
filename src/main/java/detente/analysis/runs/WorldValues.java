package detente.analysis.runs;

import detente.analysis.sample.Sample;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What runs hold of a metric, world by world; runs without a value are left out. */
public final class WorldValues {
    private final double[] values;

    /** Where the values of each world end, from world 0, which has none. */
    private final int[] ends;

    /**
     * @param ofRuns a value for each run; NaN where it has none
     * @param worldOf the world of each run, from 1
     * @param worlds the largest number of a world
     */
    public WorldValues(double[] ofRuns, int[] worldOf, int worlds) {
        int[] places = new int[worlds + 2];
        for (int run = 0; run < ofRuns.length; run++) {
            places[worldOf[run] + 1] += Double.isNaN(ofRuns[run]) ? 0 : 1;
        }
        for (int place = 1; place < places.length; place++) {
            places[place] += places[place - 1];
        }
        values = new double[places[worlds + 1]];
        for (int run = 0; run < ofRuns.length; run++) {
            if (!Double.isNaN(ofRuns[run])) {
                values[places[worldOf[run]]++] = ofRuns[run];
            }
        }
        ends = Arrays.copyOf(places, worlds + 1);
    }

    /** The values in a world. */
    public Sample of(int world) {
        return Sample.of(Arrays.copyOfRange(values, ends[world - 1], ends[world]));
    }

    /** The mean in each world, NaN where there is none. The first number is that of world 1. */
    public double[] means() {
        return IntStream.range(1, ends.length)
                .mapToDouble(world -> of(world).mean())
                .toArray();
    }
}
