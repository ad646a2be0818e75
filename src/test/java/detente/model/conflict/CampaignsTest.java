package detente.model.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ModelParameters;
import detente.model.policy.RulesInForce;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldSpec;
import detente.random.Luck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignsTest {
    private static final int YEARS = 60;
    private static final ModelParameters ON = ModelParameters.standard()
            .with(Map.of(
                    "conflict.campaign.factor", 5.0, "conflict.campaign.onset", 1.5, "conflict.campaign.length", .25));
    private static final double SHARE = .375 / 1.375;
    private static final double QUIET = 1 / (1 + 4 * SHARE);

    private static Stage stage(int stepsPerYear) {
        Luck luck = new Luck(3, 4);
        World world =
                new WorldBuilder(ModelParameters.standard().world(), luck, traits -> 1).build(WorldSpec.generated());
        Clock clock = new Clock(stepsPerYear, 2, YEARS * stepsPerYear);
        return new Stage(world, clock, luck, new RulesInForce(world.states().size()));
    }

    /** Hostility now as a multiple of its mean, for each dyad in each step. */
    private static List<double[]> multipliers(ModelParameters parameters, Stage stage) {
        Campaigns campaigns = new Campaigns(parameters.conflict().campaign(), stage);
        campaigns.prepare();
        List<double[]> steps = new ArrayList<>();
        for (int step = 0; step < stage.clock().steps(); step++) {
            stage.clock().advanceTo(step);
            campaigns.step();
            steps.add(stage.world().dyads().stream()
                    .mapToDouble(dyad -> dyad.hostilityNow() / dyad.hostility())
                    .toArray());
        }
        return steps;
    }

    @Test
    void withoutThemHostilityStaysWhatItIs() {
        Stage stage = stage(12);
        multipliers(ModelParameters.standard().with("conflict.campaign.factor", 1), stage);
        assertThat(stage.world().dyads())
                .allSatisfy(dyad -> assertThat(dyad.hostilityNow()).isEqualTo(dyad.hostility()));
    }

    @Test
    void hostilityIsHighOrLowAndBetweenTheTwoOnlyWhereItTurns() {
        List<double[]> steps = multipliers(ON, stage(52));
        double between = 0;
        double sum = 0;
        for (double[] step : steps) {
            for (double multiplier : step) {
                assertThat(multiplier).isBetween(QUIET - 1e-12, 5 * QUIET + 1e-12);
                between += multiplier > QUIET + 1e-12 && multiplier < 5 * QUIET - 1e-12 ? 1 : 0;
                sum += multiplier;
            }
        }
        double all = steps.size() * (double) steps.get(0).length;
        double turnsAStep = 2 * 1.5 * (1 - SHARE) / 52;
        assertThat(between / all).isCloseTo(turnsAStep, within(.1 * turnsAStep));
        assertThat(sum / all).isCloseTo(1, within(.04));
    }

    /** A share of the dyads is found in campaign at the beginning, as at any time. */
    @Test
    void theyAreAtRestFromTheFirstStepOn() {
        Stage stage = stage(365);
        double[] first = multipliers(ON, stage).get(0);
        double inCampaign =
                Arrays.stream(first).filter(multiplier -> multiplier > 1).count() / (double) first.length;
        assertThat(inCampaign).isCloseTo(SHARE, within(4 * StrictMath.sqrt(SHARE * (1 - SHARE) / first.length)));
    }

    /** They are the same whatever the step: what a month holds is the mean of what its parts hold. */
    @Test
    void aLongStepHoldsTheMeanOfItsParts() {
        List<double[]> months = multipliers(ON, stage(12));
        List<double[]> parts = multipliers(ON, stage(60));
        for (int month = 0; month < months.size(); month++) {
            double[] ofMonth = months.get(month);
            for (int dyad = 0; dyad < ofMonth.length; dyad++) {
                double mean = 0;
                for (int part = 5 * month; part < 5 * month + 5; part++) {
                    mean += parts.get(part)[dyad] / 5;
                }
                assertThat(ofMonth[dyad]).isCloseTo(mean, within(1e-8));
            }
        }
    }

    /** What states and inquiries expect does not follow campaigns. */
    @Test
    void ratesAtRestAreThoseOfMeanHostility() {
        Stage stage = stage(12);
        Drives drives = new Drives(ON.conflict(), ON.proliferation(), stage);
        double[] before = drives.ratesAtRest();
        multipliers(ON, stage);
        assertThat(stage.world().dyads()).anyMatch(dyad -> dyad.hostilityNow() > dyad.hostility());
        assertThat(drives.ratesAtRest()).isEqualTo(before);
    }
}
