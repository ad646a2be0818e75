package detente.verification;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.state.Dyad;
import detente.parameter.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The gain at which generated worlds run away. Without mistakes of inquiries and answers only the two sides of a pair
 * feed each other, so the spectral radius of the gain matrix is that of its strongest pair: η √(g_ij g_ji), with g the
 * grievance that a dyad causes in a year per unit of motive.
 */
final class CriticalGain {
    private static final int WORLDS = 80;
    private static final int RUNS = 4;
    private static final int DRIVEN_WORLDS = 8;
    private static final String GENERATED = "default worlds; no answers, mistakes or effect of the ladder; ";
    private static final double RELAXATION = (1 - StrictMath.exp(-StrictMath.log(2) / .5 / 52)) * 52;

    private CriticalGain() {}

    static List<Verification> ofDefaultWorlds() {
        Sample critical = new Sample();
        int growBelow = 0;
        int growAbove = 0;
        for (int world = 1; world <= WORLDS; world++) {
            double gain = RELAXATION / spectralRadius(world);
            critical.add(gain);
            if (world <= DRIVEN_WORLDS) {
                growBelow += grows(world, .75 * gain) ? 1 : 0;
                growAbove += grows(world, 1.25 * gain) ? 1 : 0;
            }
        }
        String driven = GENERATED + DRIVEN_WORLDS
                + " worlds driven at a multiple of their critical gain, τ_sat = 10¹², no delay";
        String doubling = "worlds in which operations double from years 6–10 to years 16–20";
        return List.of(
                new Verification(
                        "V8",
                        GENERATED + WORLDS + " worlds, gain matrix estimated at η = 0",
                        "critical gain, median over worlds",
                        .45,
                        critical.quantile(.5),
                        Sample.SIGMAS * medianError(critical)),
                Verification.exact("V8", driven + "; .75", doubling, 0, growBelow),
                Verification.exact("V8", driven + "; 1.25", doubling, DRIVEN_WORLDS, growAbove));
    }

    /** Standard error of the median of a nearly normal law: √(π/2) times that of the mean. */
    private static double medianError(Sample sample) {
        return StrictMath.sqrt(StrictMath.PI / 2) * sample.meanError();
    }

    /** At a gain of 1. The grievance of a state's dyads is pooled, because weak dyads have too few operations to tell. */
    private static double spectralRadius(int world) {
        Scenario scenario = scenario(0, 20);
        double[] grievance = new double[scenario.parameters().world().states()];
        double[] motive = new double[grievance.length];
        List<Dyad> dyads = List.of();
        for (int run = 1; run <= RUNS; run++) {
            History history = Lab.run(scenario, world, run);
            dyads = history.world().dyads();
            for (Operation operation : history.operations()) {
                grievance[operation.initiator()] += operation.isRecorded() ? operation.severity() / 3 : 0;
            }
        }
        double years = scenario.years() * RUNS;
        dyads.forEach(dyad -> motive[dyad.from().index()] += dyad.hostility() * years);
        return StrictMath.sqrt(dyads.stream()
                .mapToDouble(dyad -> perMotive(dyad.from().index(), grievance, motive)
                        * perMotive(dyad.to().index(), grievance, motive))
                .max()
                .orElse(0));
    }

    private static double perMotive(int state, double[] grievance, double[] motive) {
        return grievance[state] / motive[state];
    }

    private static boolean grows(int world, double gain) {
        Scenario prompt = scenario(gain, 20);
        prompt = prompt.withParameters(prompt.parameters().with("attribution.delayScale", 0));
        History history = Lab.run(prompt, world, 1);
        double early = between(history, 5, 10);
        double late = between(history, 15, 20);
        return late > 2 * early;
    }

    private static double between(History history, double from, double until) {
        return history.operations().stream()
                .filter(operation -> operation.time() >= from && operation.time() < until)
                .count();
    }

    private static Scenario scenario(double gain, double years) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("escalation.gain", gain);
        values.put("escalation.saturation", 1e12);
        values.put("escalation.retaliation.offensive", 0.0);
        values.put("escalation.retaliation.retaliatory", 0.0);
        values.put("escalation.retaliation.defensive", 0.0);
        values.put("operation.ladderEffect", 0.0);
        values.put("attribution.mistake", 0.0);
        Scenario standard = Scenario.standard(Edition.FIRST).withYears(years, 0);
        return standard.withParameters(ModelParameters.standard(Edition.FIRST).with(values));
    }
}
