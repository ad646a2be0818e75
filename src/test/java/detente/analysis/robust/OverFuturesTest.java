package detente.analysis.robust;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.robust.ArmResult.Face;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Luck is never shown as robustness, nor as a factor's doing; what futures make of an arm is found. */
class OverFuturesTest {
    private static final ArmsPlan NINE = new ArmsPlan(
            IntStream.range(0, 9).mapToObj(i -> "arm" + i).toList(),
            IntStream.range(0, 9).mapToObj(i -> "").toList(),
            .1);

    /** Worked out by hand: two groups, no luck. */
    @Test
    void aSmallTableIsAsByHand() {
        ArmsPlan plan = new ArmsPlan(List.of("none", "a", "b", "c"), List.of("", "g", "g", ""), .2);
        double[][] means = {{10, 9, 5, 11}, {10, 8, 10, 12}, {20, 18, 8, 20}, {10, 6, 12, 9}};
        List<double[][]> worlds = Arrays.stream(means)
                .map(future -> Arrays.stream(future)
                        .mapToObj(mean -> new double[] {.5 * mean, 1.5 * mean})
                        .toArray(double[][]::new))
                .toList();

        List<ArmResult> arms = new ArmsOfMetric(plan, worlds).results();

        for (boolean raw : new boolean[] {true, false}) {
            Face a = face(arms.get(1), raw);
            near(a.ratios(), .9, .8, .9, .6);
            near(a.regrets(), .4, 0, .5, 0);
            assertThat(a.quantile(.5)).isCloseTo(.85, within());
            assertThat(a.quantile(1)).isCloseTo(.9, within());
            assertThat(a.share(ratio -> ratio < 1)).isEqualTo(1);
            assertThat(a.share(ratio -> ratio <= .8 + 1e-12)).isEqualTo(.5);
            assertThat(a.bestShare()).isEqualTo(.5);
            assertThat(a.meanRegret()).isCloseTo(.225, within());
            assertThat(a.largestRegret()).isCloseTo(.5, within());
            Face b = face(arms.get(2), raw);
            near(b.ratios(), .5, 1, .4, 1.2);
            near(b.regrets(), 0, .2, 0, .6);
            assertThat(b.share(ratio -> ratio < 1)).isEqualTo(.5);
            assertThat(b.bestShare()).isEqualTo(.5);
            Face c = face(arms.get(3), raw);
            near(c.ratios(), 1.1, 1.2, 1, .9);
            near(c.regrets(), .6, .4, .6, .3);
            assertThat(c.bestShare()).isEqualTo(.25);
            Face none = face(arms.get(0), raw);
            near(none.ratios(), 1, 1, 1, 1);
            near(none.regrets(), .5, .2, .6, .4);
            assertThat(none.bestShare()).isEqualTo(.5);
        }
        assertThat(arms.get(2).worst()).isEqualTo(3);
        assertThat(arms.get(2).over().luckShare()).isZero();
        assertThat(arms.get(0).worst()).isEqualTo(-1);
    }

    private static Face face(ArmResult arm, boolean raw) {
        return raw ? arm.raw() : arm.freed();
    }

    private static void near(double[] values, double... expected) {
        assertThat(values).containsExactly(expected, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-12);
    }

    /** Arms that only have other luck, and few worlds: the raw figures find a best arm in every future. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void armsThatDoNothingAreNeitherBestNorDriven(int ofWorlds) {
        int alarms = 0;
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(100L * ofWorlds + seed);
            List<double[][]> worlds = IntStream.range(0, 60)
                    .mapToObj(future -> future(random, ofWorlds, .3, new double[9]))
                    .toList();
            List<ArmResult> arms = new ArmsOfMetric(NINE, worlds).results();
            List<Driver> drivers = drivers(random, 60, 12).of(arms);
            boolean alarm = drivers.stream().anyMatch(Driver::drives)
                    || arms.stream()
                            .anyMatch(arm -> arm.freed().bestShare() > 0
                                    || arm.freed().share(ratio -> ratio < 1) > 0
                                    || arm.freed().largestRegret() > 0);
            alarms += alarm ? 1 : 0;
            assertThat(arms.stream().mapToDouble(arm -> arm.raw().bestShare()).sum())
                    .isCloseTo(1, within());
            assertThat(arms.get(1).raw().meanRegret()).isGreaterThan(.1);
            assertThat(arms.get(1).over().luckShare()).isGreaterThan(.4);
        }
        assertThat(alarms).as("of 25, of which each may be one in a tenth").isLessThanOrEqualTo(6);
    }

    /** Arms that do exactly nothing. */
    @Test
    void idleArmsAreTied() {
        Random random = new Random(1);
        List<double[][]> worlds = IntStream.range(0, 20)
                .mapToObj(future -> {
                    double[] world = random.doubles(3).toArray();
                    return IntStream.range(0, 9).mapToObj(arm -> world.clone()).toArray(double[][]::new);
                })
                .toList();
        for (ArmResult arm : new ArmsOfMetric(NINE, worlds).results()) {
            assertThat(List.of(arm.raw(), arm.freed()))
                    .allMatch(face -> face.bestShare() == 0 && face.largestRegret() == 0 && face.quantile(1) == 1);
        }
    }

    /** True effects are known: their spread, their range and the regret are found, where the raw ones are too wide. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void aKnownSpreadIsRecovered(int ofWorlds) {
        Random random = new Random(ofWorlds);
        double spread = .2;
        int futures = 1000;
        List<double[][]> worlds = new ArrayList<>();
        double[][] truths = new double[futures][9];
        for (int future = 0; future < futures; future++) {
            for (int arm = 1; arm < 9; arm++) {
                truths[future][arm] = -.3 + spread * random.nextGaussian();
            }
            worlds.add(future(random, ofWorlds, .2, truths[future]));
        }
        List<ArmResult> arms = new ArmsOfMetric(NINE, worlds).results();
        double[] regrets = new double[futures];
        for (int future = 0; future < futures; future++) {
            double best = Arrays.stream(truths[future]).min().orElseThrow();
            regrets[future] = StrictMath.exp(truths[future][1]) - StrictMath.exp(best);
        }
        double regret = Arrays.stream(regrets).average().orElseThrow();
        ArmResult arm = arms.get(1);
        double between = arms.stream()
                .skip(1)
                .mapToDouble(one -> one.over().between())
                .average()
                .orElseThrow();
        assertThat(StrictMath.sqrt(between)).isCloseTo(spread, Offset.offset(.015));
        double[] truth = Arrays.stream(truths)
                .mapToDouble(future -> StrictMath.exp(future[1]))
                .sorted()
                .toArray();
        for (double place : new double[] {.05, .5, .95}) {
            assertThat(arm.freed().quantile(place)).isCloseTo(Sample.quantile(truth, place), Offset.offset(.04));
        }
        double lowered = Arrays.stream(truth).filter(ratio -> ratio < 1).count() / (double) futures;
        assertThat(arm.freed().share(ratio -> ratio < 1)).isCloseTo(lowered, Offset.offset(.025));
        assertThat(arm.raw().share(ratio -> ratio < 1)).isLessThan(lowered);
        assertThat(arm.raw().quantile(.95) - arm.raw().quantile(.05))
                .isGreaterThan(1.1 * (truth[95 * futures / 100] - truth[5 * futures / 100]));
        assertThat(arm.freed().meanRegret()).isCloseTo(regret, Offset.offset(.1 * regret));
        assertThat(arm.raw().meanRegret()).isGreaterThan(1.05 * regret);
        assertThat(arm.freed().bestShare()).isCloseTo(1 / 8., Offset.offset(.03));
    }

    /** One factor makes half of the variance, one a tenth, the others nothing. */
    @Test
    void driversAreFoundWithTheirShares() {
        Random random = new Random(5);
        int futures = 1000;
        double[][] places = new double[6][futures];
        List<double[][]> worlds = new ArrayList<>();
        for (int future = 0; future < futures; future++) {
            for (double[] place : places) {
                place[future] = random.nextDouble();
            }
            double effect = .1
                    * StrictMath.sqrt(12)
                    * (StrictMath.sqrt(.5) * (places[0][future] - .5)
                            - StrictMath.sqrt(.1) * (places[1][future] - .5)
                            + StrictMath.sqrt(.4) * (random.nextDouble() - .5));
            worlds.add(future(random, 3, .2, new double[] {0, effect, 0}));
        }
        ArmsPlan plan = new ArmsPlan(List.of("none", "acts", "idle"), List.of("", "", ""), .1);
        Map<String, double[]> factors = new LinkedHashMap<>();
        for (int factor = 0; factor < places.length; factor++) {
            factors.put("f" + factor, places[factor]);
        }
        List<Driver> drivers = new Drivers(factors, new Intervals()).of(new ArmsOfMetric(plan, worlds).results());
        assertThat(drivers).hasSize(12);
        assertThat(drivers.stream().filter(Driver::drives).map(driver -> driver.arm() + driver.factor()))
                .containsExactly("actsf0", "actsf1");
        assertThat(drivers.get(0).first()).isCloseTo(.5, Offset.offset(.15));
        assertThat(drivers.get(1).first()).isCloseTo(.1, Offset.offset(.1));
        assertThat(drivers.get(0).rank().low()).isPositive();
        assertThat(drivers.get(1).rank().high()).isNegative();
        assertThat(drivers.subList(2, 6)).allMatch(driver -> StrictMath.abs(driver.first()) < .08);
        assertThat(drivers.subList(6, 12)).allMatch(driver -> Double.isNaN(driver.first()));
    }

    @Test
    void oneWorldTellsNoLuck() {
        Random random = new Random(3);
        List<double[][]> worlds = IntStream.range(0, 20)
                .mapToObj(future -> future(random, 1, .3, new double[9]))
                .toList();
        ArmResult arm = new ArmsOfMetric(NINE, worlds).results().get(1);
        assertThat(arm.freed().ratios()).containsOnly(Double.NaN);
        assertThat(arm.raw().ratios()).doesNotContain(Double.NaN);
        assertThat(arm.freed().share(ratio -> ratio < 1)).isNaN();
    }

    /** Where nothing happens with one of two arms, there is no ratio. */
    @Test
    void aMeanOfZeroHasNoRatio() {
        assertThat(LogRatio.of(new double[] {0, 0}, new double[] {1, 2}).value())
                .isNaN();
        assertThat(LogRatio.of(new double[] {1, 2}, new double[] {0, 0}).value())
                .isNaN();
        LogRatio rare = LogRatio.of(new double[] {1, 0}, new double[] {2, 0});
        assertThat(rare.value()).isCloseTo(StrictMath.log(.5), within());
        assertThat(rare.luck()).isZero();
        assertThat(LogRatio.of(new double[] {1, Double.NaN, 3}, new double[] {2, 2, Double.NaN}))
                .isEqualTo(new LogRatio(StrictMath.log(.5), Double.NaN, 1));
    }

    private static Drivers drivers(Random random, int futures, int factors) {
        Map<String, double[]> places = new LinkedHashMap<>();
        for (int factor = 0; factor < factors; factor++) {
            places.put("f" + factor, random.doubles(futures).toArray());
        }
        return new Drivers(places, new Intervals());
    }

    /** Worlds that differ as those of the model do, and arms with luck of their own. */
    private static double[][] future(Random random, int worlds, double luck, double[] effects) {
        double level = StrictMath.exp(random.nextGaussian());
        double[] sizes =
                random.doubles(worlds).map(place -> level * (.3 + 2 * place)).toArray();
        return Arrays.stream(effects)
                .mapToObj(effect -> Arrays.stream(sizes)
                        .map(size -> size * StrictMath.exp(effect + luck * random.nextGaussian()))
                        .toArray())
                .toArray(double[][]::new);
    }
}
