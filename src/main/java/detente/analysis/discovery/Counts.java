package detente.analysis.discovery;

import org.apache.commons.math3.special.Beta;

/**
 * A choice of futures.
 *
 * @param futures how many were chosen
 * @param cases how many of these meet the condition
 */
public record Counts(int futures, int cases) {
    /** The share of the chosen that meet the condition; NaN where none was chosen. */
    public double density() {
        return (double) cases / futures;
    }

    /** The share of all that meet the condition that was chosen. */
    public double coverage(Counts all) {
        return (double) cases / all.cases();
    }

    /** The two together. */
    Counts plus(Counts other) {
        return new Counts(futures + other.futures, cases + other.cases);
    }

    /**
     * How well the choice tells cases from others: the correlation φ between being chosen and being a case, whose square
     * times the number of all is the χ² of the fourfold table (Yule 1912). 1: all cases and nothing else; 0: as many
     * cases as among all, or nothing to tell apart.
     *
     * @param all of which it is a choice
     */
    public double correlation(Counts all) {
        double product = (double) cases * all.futures - (double) futures * all.cases;
        double chosen = (double) futures * (all.futures - futures);
        double cased = (double) all.cases * (all.futures - all.cases);
        return chosen == 0 || cased == 0 ? 0 : product / StrictMath.sqrt(chosen * cased);
    }

    /**
     * The quasi-p-value of a limit (Bryant &amp; Lempert 2010, appendix): how likely a choice of as many futures has as many
     * cases or more, if each were a case with the density that the box has without the limit. Quasi, as the limit was
     * chosen to look well. Exact binomial tail, by the incomplete beta function (relative error below 10⁻¹⁰).
     *
     * @param without the box without the limit
     */
    public double quasiP(Counts without) {
        return cases == 0 ? 1 : Beta.regularizedBeta(without.density(), cases, futures - cases + 1.);
    }
}
