package detente.model.proliferation;

import org.apache.commons.math3.util.FastMath;

/** How fast states enter cyber conflict (model section 7.12). */
public final class EntryRules {
    private EntryRules() {}

    /**
     * What tools at hand make of the rate of entry: ((f + b) / 2)^κ.
     *
     * @param flaws f, flaws that became known in a year of late, in those of the burn-in
     * @param brokers b, share of the sales of brokers that is not blocked
     * @param elasticity κ
     */
    public static double ease(double flaws, double brokers, double elasticity) {
        return FastMath.pow((flaws + brokers) / 2, elasticity);
    }

    /**
     * Share of sales that are made, where those outside make a part of what is blocked.
     *
     * @param blocked share of sales that are blocked
     * @param substituted share of those that others make, 0 if there are no others
     */
    public static double open(double blocked, double substituted) {
        return 1 - blocked * (1 - substituted);
    }
}
