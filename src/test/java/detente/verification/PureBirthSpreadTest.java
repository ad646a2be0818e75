package detente.verification;

import detente.model.Probe;
import detente.model.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V6: an exploit that every victim may rebuild spreads as a pure birth process; the logistic curve is not its mean. */
class PureBirthSpreadTest {
    private static final int STATES = 30;
    private static final int RUNS = 700;
    private static final double RATE = 6;
    private static final double NOTICED = .5;
    private static final double REBUILT = .5;
    private static final String CONFIGURATION =
            "30 equal states, all rivals; only victims rebuild; nothing is burnt or lost; β = 1.5 a year";

    static List<Verification> verify() {
        Quiet quiet = new Quiet()
                .set("conflict.rate", RATE / (STATES - 1))
                .everyType("attribution.detection", NOTICED)
                .set("attribution.failedFactor", 1)
                .set("proliferation.captureByVictim", REBUILT)
                .set("proliferation.rebuildYears", 0)
                .set("lifecycle.publicationRate", 0)
                .set("lifecycle.churnRate", 0)
                .everyType("lifecycle.burn", 0);
        Scenario scenario = Lab.scenario(Worlds.allAgainstAll(STATES, 1), quiet.parameters(), 40);
        Sample times = new Sample();
        for (int run = 1; run <= RUNS; run++) {
            times.add(saturation(new Probe(scenario, Lab.WORLD, run)));
        }
        return List.of(times.meets("V6", CONFIGURATION, "mean time until all hold it, years", predicted()));
    }

    private static double predicted() {
        double beta = RATE * NOTICED * REBUILT;
        double sum = 0;
        for (int holders = 1; holders < STATES; holders++) {
            sum += (STATES - 1) / (beta * holders * (STATES - holders));
        }
        return sum;
    }

    /** The middle of the step in which the last state comes to hold it. */
    private static double saturation(Probe probe) {
        var exploit = probe.arm(0, 1);
        while (exploit.holders().size() < STATES && probe.step()) {
            // the step is all there is to do
        }
        return (probe.lastStep() + .5) / 52;
    }

    @Test
    void captureIsAPureBirth() {
        Line.V6.holdsAndRefuses(.07);
    }
}
