package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Tool;
import detente.model.state.WorldSpec;
import org.junit.jupiter.api.Test;

/** An operation that meets one platform finds an exploit for it with the chance that a Poisson stock holds one. */
class OnePlatformRunTest {
    private static final int PLATFORMS = 8;
    private static final double STOCK = 1 / .1449;

    /** Exploits are kept until they are lost, used at any stakes, never burnt, and fit any target with the product. */
    private static Scenario scenario(boolean oneTarget) {
        return Lab.scenario(
                WorldSpec.generated(),
                new Quiet()
                        .set("discovery.rate", 1)
                        .set("world.vendors", PLATFORMS)
                        .everyType("lifecycle.burn", 0)
                        .set("arsenal.usableShare", 0)
                        .set("arsenal.nDayUse", 0)
                        .set("arsenal.oneTarget", oneTarget ? 1 : 0)
                        .parameters(),
                2);
    }

    private static Sample sharesWithZeroDay(boolean oneTarget) {
        Sample shares = new Sample();
        for (int world = 1; world <= 40; world++) {
            History history = Lab.run(scenario(oneTarget), world, 1);
            shares.add(history.operations().stream()
                            .filter(operation -> operation.tool() == Tool.ZERO_DAY)
                            .count()
                    / (double) history.operations().size());
        }
        return shares;
    }

    @Test
    void anExploitMustFitTheDrawnPlatform() {
        Sample shares = sharesWithZeroDay(true);
        double expected = 1 - Math.exp(-STOCK / PLATFORMS);
        assertThat(shares.mean()).isBetween(expected - 3.5 * shares.meanError(), expected + 3.5 * shares.meanError());
        assertThat(shares.meanError()).isLessThan(.02);
    }

    @Test
    void otherwiseAnyDoes() {
        assertThat(sharesWithZeroDay(false).mean()).isGreaterThan(.99);
    }
}
