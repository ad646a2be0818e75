package detente.verification;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.ExposureRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V7: a published patch starts a race between those who weaponise it and those who install it. */
class PatchRaceTest {
    private static final int STATES = 50;
    private static final int FLAWS = 800;
    private static final double YEAR = 365;
    private static final double HALF_LIFE = 90;

    static List<Verification> verify() {
        double attackers = 1 / 32.0;
        double patchers = StrictMath.log(2) / HALF_LIFE;
        return List.of(
                race(1, HALF_LIFE / StrictMath.log(2))
                        .meets(
                                "V7",
                                "n-days after 32 days; patching exponential, half-life 90 days",
                                "mean exposure at the first use",
                                attackers / (attackers + patchers)),
                race(.647, 158.6)
                        .meets(
                                "V7",
                                "n-days after 32 days; default patching (Weibull)",
                                "mean exposure at the first use",
                                .742));
    }

    private static Sample race(double shape, double scaleDays) {
        Quiet quiet = new Quiet()
                .set("conflict.rate", 0)
                .set("lifecycle.nDayChance", 1)
                .set("lifecycle.exposureShape", shape)
                .set("lifecycle.exposureScaleDays", scaleDays)
                .set("lifecycle.deadYears", 100);
        Scenario scenario = Lab.scenario(Worlds.loners(STATES), quiet.parameters(), 1.2);
        Probe probe = new Probe(scenario, Lab.WORLD, 1);
        for (int n = 0; n < FLAWS; n++) {
            probe.arsenals().disclose(probe.arsenals().createFlaw(n, 0), 0);
        }
        probe.finish();
        Sample exposures = new Sample();
        for (int state = 0; state < STATES; state++) {
            probe.arsenals().disclosedOf(state).forEach(holding -> {
                double patching = holding.usableAt() - holding.vulnerability().patchTime();
                exposures.add(ExposureRules.exposure(patching, scaleDays / YEAR, shape));
            });
        }
        return exposures;
    }

    @Test
    void exposureAtFirstUseIsThatOfTheRace() {
        Line.V7.holdsAndRefuses(.05);
    }
}
