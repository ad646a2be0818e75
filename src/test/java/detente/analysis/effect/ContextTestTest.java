package detente.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.sample.Intervals;
import detente.random.Mixing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against R's tests in {@code contexts.csv}, which {@code contexts.R} beside it makes, and designs whose truth is known. */
class ContextTestTest {
    private static final int WORLDS = 30;
    private static final int DESIGNS = 600;

    static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/detente/analysis/effect/contexts.csv"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void agreesWithR(String line) {
        String[] cells = line.split(",", -1);
        double p = Double.parseDouble(cells[3]);
        assertThat(ContextTest.of(levels(cells[1]), levels(cells[2])).pValue())
                .as(cells[0])
                .isCloseTo(p, within(1e-10 * p));
    }

    private static double[][] levels(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(level -> Arrays.stream(level.split(" "))
                        .mapToDouble(number -> number.equals("nan") ? Double.NaN : Double.parseDouble(number))
                        .toArray())
                .toArray(double[][]::new);
    }

    /**
     * A metric that is five times as large at one level as at another, halved at all of them, with the luck of worlds: at .05
     * the test tells a difference in few designs. Where one level has a ratio of .8 it tells it in nearly all.
     */
    @Test
    void tellsADifferenceOfRatiosAndNotOfSizes() {
        for (int levels = 2; levels <= 4; levels++) {
            double[] same = new double[levels];
            Arrays.fill(same, .5);
            double[] other = same.clone();
            other[levels - 1] = .8;
            assertThat(share(same)).as("%d levels, alike", levels).isBetween(.02, .075);
            assertThat(share(other)).as("%d levels, not alike", levels).isGreaterThan(.95);
        }
    }

    private static double share(double[] ratios) {
        long luck = 1;
        int told = 0;
        for (int design = 0; design < DESIGNS; design++) {
            double[][] at = new double[ratios.length][WORLDS];
            double[][] before = new double[ratios.length][WORLDS];
            for (int level = 0; level < ratios.length; level++) {
                for (int world = 0; world < WORLDS; world++) {
                    before[level][world] = (1 + 4 * level) * (1 + lot(luck++));
                    at[level][world] = ratios[level] * before[level][world] * (.7 + .6 * lot(luck++));
                }
            }
            told += ContextTest.of(at, before).pValue() < .05 ? 1 : 0;
        }
        return told / (double) DESIGNS;
    }

    private static double lot(long number) {
        return (Mixing.mix(number) >>> 11) * 0x1p-53;
    }

    /** Worlds in which nothing happens at a level say nothing; a change that does nothing is the same everywhere. */
    @Test
    void leavesOutWhatSaysNothing() {
        double[][] before = {{1, 0, 3, 4}, {2, 5, 6, 7}, {1, 1, 1, 1}};
        assertThat(ContextTest.of(before, before)).isEqualTo(new ContextTest(3, 1));
        assertThat(ContextTest.of(new double[][] {{0, 0}, {1, 1}}, new double[][] {{0, 0}, {1, 1}})
                        .pValue())
                .isNaN();
    }

    /** What it gives where all worlds say the same, in the same order. */
    @Test
    void knowsTheLeastThatItCanGive() {
        for (int levels = 2; levels <= 5; levels++) {
            double[][] at = new double[levels][12];
            double[][] before = new double[levels][12];
            for (int level = 0; level < levels; level++) {
                for (int world = 0; world < 12; world++) {
                    at[level][world] = level + 1 + world / 100.;
                    before[level][world] = 10 + world * world;
                }
            }
            double p = ContextTest.of(at, before).pValue();
            assertThat(ContextTest.least(12, levels)).isCloseTo(p, within(1e-12 * p));
        }
    }

    /** Ratios of .5 and of .8 in every world, so that the change is by 1.6 and the interval holds it. */
    @Test
    void saysHowTheRatioChanges() {
        double[] before = new double[20];
        double[] at = new double[20];
        double[] first = new double[20];
        for (int world = 0; world < 20; world++) {
            before[world] = 1 + lot(world);
            at[world] = .8 * before[world] * (.9 + .2 * lot(100 + world));
            first[world] = .5 * before[world] * (.9 + .2 * lot(200 + world));
        }
        var change = ContextEffect.change(List.of(at, before, first, before), new Intervals());
        assertThat(change.value()).isCloseTo(1.6, within(.05));
        assertThat(change.low()).isLessThan(1.6).isGreaterThan(1.45);
        assertThat(change.high()).isGreaterThan(1.6).isLessThan(1.75);
        assertThat(ContextEffect.change(List.of(first, before, first, before), new Intervals()))
                .extracting(same -> same.value(), same -> Double.isNaN(same.low()))
                .containsExactly(1., true);
    }
}
