package detente.model.state;

import org.apache.commons.math3.util.FastMath;

/** What time it is in a run. One object serves all processes. */
public final class Clock {
    /** A year is 365 days: figures in days are turned into years by it. */
    public static final double DAYS_PER_YEAR = 365;

    /** More than rounding adds to a number of steps. */
    private static final double ROUNDING = 1e-6;

    private final int stepsPerYear;
    private final double burnInYears;
    private final int steps;
    private final double stepYears;
    private int step;
    private double time;

    /**
     * @param stepsPerYear steps in a year
     * @param burnInYears years before time 0
     * @param steps number of steps of the whole run, the burn-in included
     */
    public Clock(int stepsPerYear, double burnInYears, int steps) {
        this.stepsPerYear = stepsPerYear;
        this.burnInYears = burnInYears;
        this.steps = steps;
        this.stepYears = 1.0 / stepsPerYear;
        this.time = timeOf(0);
    }

    /** The next step begins. */
    public void advanceTo(int newStep) {
        step = newStep;
        time = timeOf(newStep);
    }

    /** Number of the step, from 0 at the beginning of the burn-in. */
    public int step() {
        return step;
    }

    /** Years since the end of the burn-in. */
    public double time() {
        return time;
    }

    /** Time at the beginning of a step. */
    public double timeOf(int aStep) {
        return aStep / (double) stepsPerYear - burnInYears;
    }

    /** The first step at or after a time. */
    public int stepAtOrAfter(double time) {
        return (int) StrictMath.min(Integer.MAX_VALUE, StrictMath.ceil((time + burnInYears) * stepsPerYear - ROUNDING));
    }

    /** The first step whose time is not before a time, without any tolerance. */
    public int stepNotBefore(double aTime) {
        double inSteps = (aTime + burnInYears) * stepsPerYear;
        int candidate = (int) StrictMath.min(Integer.MAX_VALUE - 1, inSteps);
        double part = inSteps - candidate;
        if (part > ROUNDING && part < 1 - ROUNDING) {
            return candidate + 1;
        }
        while (timeOf(candidate) < aTime && candidate < Integer.MAX_VALUE - 1) {
            candidate++;
        }
        return candidate;
    }

    /** Length Δ of a step, in years. */
    public double stepYears() {
        return stepYears;
    }

    public int stepsPerYear() {
        return stepsPerYear;
    }

    /** Years before time 0. */
    public double burnInYears() {
        return burnInYears;
    }

    /** Number of steps of the whole run, the burn-in included. */
    public int steps() {
        return steps;
    }

    /** What is left of a quantity after one step of exponential decay. */
    public double keptPerStep(double ratePerYear) {
        return FastMath.exp(-ratePerYear * stepYears());
    }
}
