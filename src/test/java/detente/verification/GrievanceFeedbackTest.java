package detente.verification;

import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V8: grievance feeds on itself; below the critical gain a rivalry settles at a known rate, above it grows as known. */
class GrievanceFeedbackTest {
    private static final int PAIRS = 100;
    private static final double RATE = 9.5;
    private static final double HOSTILITY = .5;
    private static final double STEP = 1 / 52.0;
    private static final double DECAY = StrictMath.log(2) / .5;
    private static final double KEPT = StrictMath.exp(-DECAY * STEP);
    private static final double CRITICAL = (1 - KEPT) / STEP;
    private static final String CONFIGURATION =
            "symmetric pairs; τ_sat = 10¹²; no answers, ladder effect, drop, mistakes or delay; ";

    static List<Verification> verify() {
        Sample grievance = grievancePerOperation();
        List<Verification> results = new ArrayList<>();
        results.add(settled(grievance, .5, 15, 30));
        results.add(settled(grievance, .8, 25, 60));
        results.add(growing(grievance, 1.3, 5));
        results.addAll(CriticalGain.ofDefaultWorlds());
        return results;
    }

    private static Scenario scenario(double gain, double years) {
        Quiet quiet = new Quiet()
                .set("conflict.rate", RATE)
                .set("escalation.gain", gain)
                .set("escalation.saturation", 1e12)
                .set("operation.ladderEffect", 0)
                .set("attribution.mistake", 0)
                .set("attribution.delayScale", 0);
        return Lab.scenario(Worlds.pairs(PAIRS, HOSTILITY), quiet.parameters(), years);
    }

    /** a = E[(s/3) · 1(attributed)], of both factors jointly: what is more severe is also noticed more often. */
    private static Sample grievancePerOperation() {
        Sample grievance = new Sample();
        Lab.runs(scenario(0, 40), 1001, 40)
                .flatMap(history -> history.operations().stream())
                .forEach(operation -> grievance.add(operation.isRecorded() ? operation.severity() / 3 : 0));
        return grievance;
    }

    /** @param share of the critical gain */
    private static Verification settled(Sample grievance, double share, double from, double years) {
        Scenario scenario = scenario(gain(grievance, share), years);
        Sample rates = new Sample();
        Lab.runs(scenario, 8).forEach(history -> rates(history, from, years, rates));
        double predicted = RATE * HOSTILITY / (1 - share);
        double errorOfGrievance = predicted * share / (1 - share) * grievance.meanError() / grievance.mean();
        return compare(
                CONFIGURATION + "gain " + share + " of the critical one",
                "operations of a dyad in a year",
                predicted,
                rates,
                errorOfGrievance);
    }

    private static Verification growing(Sample grievance, double share, double year) {
        Scenario scenario = scenario(gain(grievance, share), year + 1);
        Sample rates = new Sample();
        Lab.runs(scenario, 15).forEach(history -> rates(history, year, year + 1, rates));
        double predicted = rateInYear(share, year);
        double errorOfGrievance =
                (rateInYear(share * 1.01, year) - predicted) / .01 * grievance.meanError() / grievance.mean();
        return compare(
                CONFIGURATION + "gain " + share + " of the critical one",
                "operations of a dyad in the sixth year, growing",
                predicted,
                rates,
                errorOfGrievance);
    }

    private static Verification compare(
            String configuration, String quantity, double predicted, Sample rates, double otherError) {
        double error = StrictMath.hypot(rates.meanError(), otherError);
        return new Verification("V8", configuration, quantity, predicted, rates.mean(), Sample.SIGMAS * error);
    }

    private static double gain(Sample grievance, double share) {
        return share * CRITICAL / (grievance.mean() * RATE);
    }

    /** Mean rate in a year from quiet on: what is kept and what the last step added make the next step's feeling. */
    private static double rateInYear(double share, double year) {
        double excess = 0; // the part of the rate that grievance brings, as a share of that which hostility brings
        double sum = 0;
        int first = (int) StrictMath.round(year / STEP);
        for (int step = 0; step < first + 52; step++) {
            sum += step < first ? 0 : 1 + excess;
            excess = KEPT * excess + share * CRITICAL * STEP * (1 + excess);
        }
        return RATE * HOSTILITY * sum / 52;
    }

    /** Operations in a year of each pair, divided by its two dyads. */
    private static void rates(History history, double from, double until, Sample rates) {
        int[] ofPair = new int[PAIRS];
        for (Operation operation : history.operations()) {
            if (operation.time() >= from) {
                ofPair[operation.initiator() / 2]++;
            }
        }
        for (int count : ofPair) {
            rates.add(count / (2 * (until - from)));
        }
    }

    @Test
    void rateSettlesBelowTheCriticalGainAndGrowsAboveIt() {
        Line.V8.holdsAndRefuses(.17);
    }
}
