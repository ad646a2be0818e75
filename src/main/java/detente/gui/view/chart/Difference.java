package detente.gui.view.chart;

import detente.chart.Curve;
import detente.gui.play.Counterfactual.Measure;
import detente.gui.play.Onset;
import detente.gui.play.Playback;

/**
 * How much more or less there was of something because of the policies, from the first of them to now, in per cent of
 * what there would have been. It is always the truth: only the truth may judge a policy.
 */
final class Difference {
    /** A shorter time says nothing: it would be a share of a handful of operations. */
    private static final double FIRST_YEARS = .5;

    private final Measure measure;
    private final Curve curve = new Curve();
    private double first = Double.NaN;
    private double before;
    private int nextStep;

    Difference(Measure measure) {
        this.measure = measure;
    }

    /** Reads what was done since the last look; all anew when another policy is the first. */
    void read(Playback run) {
        double onset = run.onsets().stream().mapToDouble(Onset::time).min().orElse(Double.POSITIVE_INFINITY);
        if (onset != first) {
            first = onset;
            before = 0;
            nextStep = 0;
            curve.clear();
        }
        int every = RunTrace.stepsBetweenPoints(run.model().history());
        for (; nextStep < run.stepsDone(); nextStep++) {
            if ((nextStep + 1) % every == 0) {
                append(run, nextStep);
            }
        }
    }

    private void append(Playback run, int step) {
        double time = run.model().history().timeOf(step + 1);
        double would = run.counterfactual().shadowSum(measure, step);
        if (time <= first) {
            before = would;
        }
        double absolute = run.counterfactual().difference(measure, step);
        boolean defined = time > first + FIRST_YEARS && would > before;
        curve.append(time, defined ? 100 * absolute / (would - before) : Double.NaN);
    }

    /** In per cent over time; NaN until half a year after the first policy and while there would have been nothing. */
    Curve curve() {
        return curve;
    }
}
