package detente.gui.view.chart;

import detente.chart.Curve;
import detente.gui.play.Onset;
import detente.gui.play.Playback;
import detente.metric.Run;
import detente.model.ConflictModel;

/**
 * The running difference of something between a run and what there would have been without policies: all of the one
 * less all of the other from the first policy to now. It is always the truth: only the truth may judge a policy.
 */
final class PolicyEffect {
    /** A shorter time says nothing: it would be a share of a handful of operations. */
    private static final double FIRST_YEARS = .5;

    private final Measure measure;
    private final Curve perYear = new Curve();
    private final Curve percent = new Curve();
    private double first = Double.NaN;
    private double before;
    private double is;
    private double would;
    private int read;

    PolicyEffect(Measure measure) {
        this.measure = measure;
    }

    /** Reads what was done since the last look; all anew when another policy is the first. */
    void read(Playback run) {
        double onset = run.onsets().stream().mapToDouble(Onset::time).min().orElse(Double.POSITIVE_INFINITY);
        double comparedFrom = StrictMath.max(onset, -run.scenario().burnInYears());
        if (comparedFrom != first) {
            first = comparedFrom;
            before = 0;
            is = 0;
            would = 0;
            read = 0;
            perYear.clear();
            percent.clear();
        }
        int every = RunTrace.stepsBetweenPoints(run.model().history());
        for (; read + every <= run.stepsDone(); read += every) {
            append(run, read + every);
        }
    }

    private void append(Playback run, int end) {
        is += sum(run.model(), end);
        would += sum(run.shadow(), end);
        double time = run.model().history().timeOf(end);
        if (time <= first) {
            before = would;
        }
        boolean lasts = time > first + FIRST_YEARS;
        perYear.append(time, lasts ? (is - would) / (time - first) : Double.NaN);
        percent.append(time, lasts && would > before ? 100 * (is - would) / (would - before) : Double.NaN);
    }

    private double sum(ConflictModel model, int end) {
        return measure.sum(Run.stretch(model.history(), read, end));
    }

    /** The running difference per year since the first policy; NaN until half a year after it. */
    Curve perYear() {
        return perYear;
    }

    /** The running difference in per cent of what there would have been; NaN too where that is nothing. */
    Curve percent() {
        return percent;
    }
}
