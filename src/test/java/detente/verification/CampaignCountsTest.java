package detente.verification;

import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * V16: campaigns leave the mean of yearly counts where it was and spread them by what they add to a Poisson count: the
 * autocovariance of the rate, summed over the year.
 */
class CampaignCountsTest {
    private static final double HOSTILITY = .5;
    private static final double RATE = 7.4;
    private static final double FACTOR = 5;
    private static final double ONSET = .9;
    private static final double LENGTH = .285;
    private static final int YEARS = 20;

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        for (int stepsPerYear : new int[] {365, 52, 12}) {
            Sample counts = counts(stepsPerYear);
            String configuration =
                    "f = 5, c = .9, ℓ = .285; no gain, no answers, no market, no drop; Δ = 1/" + stepsPerYear;
            results.add(counts.meets("V16", configuration, "operations of a dyad in a year, mean", mean()));
            results.add(counts.spreads("V16", configuration, "operations of a dyad in a year, variance", variance()));
        }
        return results;
    }

    private static double mean() {
        return RATE * HOSTILITY;
    }

    /** μ (1 + μ v · 2θ (1 − θ (1 − e^−1/θ))), with v = p (1 − p) (f − 1)²/m² and θ = ℓ/(1 + c ℓ). */
    private static double variance() {
        double share = ONSET * LENGTH / (1 + ONSET * LENGTH);
        double lift = (FACTOR - 1) / (1 + (FACTOR - 1) * share);
        double theta = LENGTH / (1 + ONSET * LENGTH);
        double memory = 2 * theta * (1 - theta * (1 - FastMath.exp(-1 / theta)));
        return mean() * (1 + mean() * share * (1 - share) * lift * lift * memory);
    }

    private static Sample counts(int stepsPerYear) {
        Quiet quiet = new Quiet()
                .set("conflict.rate", RATE)
                .set("conflict.campaign.factor", FACTOR)
                .set("conflict.campaign.onset", ONSET)
                .set("conflict.campaign.length", LENGTH)
                .set("time.stepsPerYear", stepsPerYear);
        Scenario scenario = Lab.scenario(Worlds.pairs(150, HOSTILITY), quiet.parameters(), YEARS);
        Sample counts = new Sample();
        Lab.runs(scenario, 10).forEach(history -> count(history, counts));
        return counts;
    }

    /** Every other year: what a campaign leaves over a year between them is nothing. */
    private static void count(History history, Sample counts) {
        int[][] ofDyad = new int[history.world().states().size()][YEARS];
        for (Operation operation : history.operations()) {
            ofDyad[operation.initiator()][(int) operation.time()]++;
        }
        for (int[] years : ofDyad) {
            for (int year = 0; year < YEARS; year += 2) {
                counts.add(years[year]);
            }
        }
    }

    @Test
    void campaignsSpreadCountsAndKeepTheirMean() {
        Line.V16.holdsAndRefuses(.14);
    }
}
