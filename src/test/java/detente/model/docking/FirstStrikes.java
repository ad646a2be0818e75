package detente.model.docking;

import java.util.Arrays;

/** Who may strike first, and what that prevents (8.7c). */
final class FirstStrikes {
    /** Less than any step: the sum of a step's time and a year may miss the step a year later by rounding. */
    private static final double BIT = 1e-6;

    private final Camps camps;
    private final Table table;
    private final double step;
    private final double memory;
    private final double[] namedRightly;
    private final double[] struck;

    FirstStrikes(Camps camps, Table table, double step) {
        this.camps = camps;
        this.table = table;
        this.step = step;
        this.memory = table.get("prevention.memory");
        this.namedRightly = never();
        this.struck = never();
    }

    private double[] never() {
        double[] times = new double[camps.size()];
        Arrays.fill(times, Double.NEGATIVE_INFINITY);
        return times;
    }

    /** An inquiry ended. */
    void remember(Strike strike, double now, Dyad[][] dyads) {
        if (!strike.isSabotage() || strike.why == Strike.Why.PREVENTION) {
            return;
        }
        for (int side : camps.circle(strike.target)) {
            dyads[side][strike.accused].accusedAt = now;
        }
        if (strike.accused == strike.by) {
            namedRightly[strike.by] = now;
        }
    }

    private boolean isRemembered(double time, double now) {
        return now < time + memory - BIT;
    }

    /** Mean number of strikes in a step, of one that takes a share of its occasions. */
    double expected(Dyad dyad, double readiness, double now) {
        return readiness > 0 && isRemembered(dyad.accusedAt, now) ? table.get("prevention.rate") * readiness * step : 0;
    }

    boolean isInnocent(int side, double now) {
        return !isRemembered(namedRightly[side], now);
    }

    void succeeded(int side, double now) {
        struck[side] = now;
    }

    /** Share of the base operations of a state that is prevented in a step. */
    double prevented(int side, double now) {
        if (struck[side] == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double recovery = table.get("prevention.recovery");
        double mean = -recovery / step * StrictMath.expm1(-step / recovery);
        return table.get("prevention.effect") * mean * StrictMath.exp(-(now - struck[side]) / recovery);
    }
}
