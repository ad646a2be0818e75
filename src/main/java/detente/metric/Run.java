package detente.metric;

import detente.model.history.Activation;
import detente.model.history.DoneWithout;
import detente.model.history.Forgone;
import detente.model.history.Happening;
import detente.model.history.History;
import detente.model.history.Prevented;
import detente.parameter.Total;
import java.util.List;

/**
 * A finished run, or a period of one, as metrics see it: what it left behind and what was counted once for all of them,
 * over the time of observation (time 0 to the end) or over the period.
 */
public final class Run {
    private final History history;
    private final double begins;
    private final double from;
    private final double until;
    private final double years;
    private final Tally tally;
    private final StepSums stepSums;
    private final Channels channels;

    /**
     * Counts a run.
     *
     * @param history a finished run
     */
    public Run(History history) {
        this(history, history.observedFrom(), history.firstObservedStep(), history.steps());
    }

    /**
     * Counts the twelve months of a run, which may go on, before a step; fewer at its beginning.
     *
     * @param end the first step after them
     */
    public static Run yearBefore(History history, int end) {
        return stretch(history, StrictMath.max(0, end - history.stepsPerYear()), end);
    }

    /** Counts the steps of a run, which may go on, from one of them to the end, which is the first after them. */
    public static Run stretch(History history, int first, int end) {
        return new Run(history, history.timeOf(first), first, end);
    }

    /**
     * Counts some steps of a run.
     *
     * @param begins when they are said to begin, in years since the end of the burn-in
     * @param first the first of them
     * @param end the first after them
     */
    Run(History history, double begins, int first, int end) {
        this.from = history.timeOf(first);
        this.until = end == history.steps() ? Double.POSITIVE_INFINITY : history.timeOf(end);
        this.history = history;
        this.begins = begins;
        this.years = (end - first) / (double) history.stepsPerYear();
        this.tally = new Tally(history, from, until);
        this.stepSums = new StepSums(history, first, end);
        this.channels = new Channels(history, from, until);
    }

    /** All that happened, the burn-in included. */
    public History history() {
        return history;
    }

    /** When this time begins, in years since the end of the burn-in; a period may begin inside its first step. */
    double begins() {
        return begins;
    }

    /** Years of observation, or of the period. */
    public double years() {
        return years;
    }

    /** Operations in this time. */
    Tally tally() {
        return tally;
    }

    /** What was written down at each step of this time. */
    StepSums stepSums() {
        return stepSums;
    }

    /** How often in this time a foreign exploit made a state act more that did not already. */
    long newlyEnabled() {
        return Tally.between(history.activations(), Activation::time, from, until).stream()
                .filter(Activation::isNew)
                .count();
    }

    /** Years of this time in which a foreign exploit made a state act more, summed over states. */
    double enabledYears() {
        double sum = 0;
        for (Activation activation : history.activations()) {
            sum += activation.yearsWithin(from, from + years);
        }
        return sum;
    }

    /** Exploits that states did without in this time because their circle has one. */
    int doneWithout() {
        return Tally.between(history.doneWithout(), DoneWithout::time, from, until)
                .size();
    }

    /** How many operations each state forwent under a treaty in this time, by its index. */
    int[] forgone() {
        int[] of = new int[history.world().states().size()];
        Tally.between(history.forgone(), Forgone::time, from, until).forEach(operation -> of[operation.state()]++);
        return of;
    }

    /** Base operations that strikes at the means of states prevented in this time, as far as may be expected. */
    double prevented() {
        return Total.of(Tally.between(history.prevented(), Prevented::time, from, until).stream()
                .mapToDouble(Prevented::operations));
    }

    /** Transfers of exploits in this time. */
    Channels channels() {
        return channels;
    }

    /** What became of dated events in this time. */
    List<Happening> happenings() {
        return Tally.between(history.happenings(), Happening::time, from, until);
    }
}
