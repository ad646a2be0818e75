package detente.analysis.discovery;

import java.util.BitSet;

/**
 * A step of the peeling.
 *
 * @param dimension that is cut; -1 at the start, where nothing is
 * @param end where
 * @param place the first place that is kept (low end), the last one (high end), or the one that is cut off (a level)
 * @param left what is left after it
 */
record Cut(int dimension, End end, int place, Counts left) {
    /** Where a dimension is cut. */
    enum End {
        LOW,
        HIGH,
        LEVEL
    }

    /** A box after the cut. */
    Box of(Box box) {
        if (dimension < 0) {
            return box;
        }
        BitSet kept = (BitSet) box.kept(dimension).clone();
        switch (end) {
            case LOW -> kept.clear(0, place);
            case HIGH -> kept.clear(place + 1, kept.length() + 1);
            case LEVEL -> kept.clear(place);
        }
        return box.with(dimension, kept);
    }
}
