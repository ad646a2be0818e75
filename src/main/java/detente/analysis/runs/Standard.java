package detente.analysis.runs;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * With what each design point is compared, while points come in their order: with the baseline of the experiment, or, where
 * arms meet futures, with the first arm of the point's own future.
 */
public final class Standard implements Closeable {
    private final Baseline baseline;
    private final Optional<PointRuns> common;
    private final List<String> arms;
    private @Nullable PointRuns ofFuture;

    /**
     * @param baseline of the experiment
     * @param common the runs at it, if there are any
     * @param arms names of the arms in the order of the points; empty where there are none
     */
    public Standard(Baseline baseline, Optional<PointRuns> common, List<String> arms) {
        this.baseline = baseline;
        this.common = common;
        this.arms = List.copyOf(arms);
    }

    /** What differs at a point from that with which it is compared. */
    public Contrast contrast(PointRuns point, List<String> factors) {
        if (arms.isEmpty()) {
            return baseline.contrast(point.point(), factors, point.levels());
        }
        int arm = arm(point);
        return arm == 0
                ? new Contrast(point.point(), "baseline", "baseline", List.of(), false)
                : new Contrast(point.point(), arms.get(arm), arms.get(arm), List.of(0), false);
    }

    /** The runs with which a point is compared; empty at the baseline, or if there are none. The next point comes after it. */
    public Optional<PointRuns> of(PointRuns point, Contrast contrast) {
        if (contrast.changes() == 0) {
            return Optional.empty();
        } else if (arms.isEmpty()) {
            return common;
        }
        boolean together = ofFuture != null && future(ofFuture) == future(point);
        return together ? Optional.ofNullable(ofFuture) : Optional.empty();
    }

    /** Ends with a point, which is kept while others are compared with it, and closed later. */
    public void done(PointRuns point) {
        if (!arms.isEmpty() && arm(point) == 0) {
            close();
            ofFuture = point;
        } else {
            point.close();
        }
    }

    private int arm(PointRuns point) {
        return (point.point() - 1) % arms.size();
    }

    private int future(PointRuns point) {
        return (point.point() - 1) / arms.size();
    }

    @Override
    public void close() {
        if (ofFuture != null) {
            ofFuture.close();
        }
    }
}
