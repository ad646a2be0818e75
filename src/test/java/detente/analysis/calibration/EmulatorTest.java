package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.random.Mixing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The polynomial finds a quadratic, and knows how far it is off what is none. */
class EmulatorTest {
    private static final int INPUTS = 4;

    @Test
    void findsAQuadraticExactly() {
        List<double[]> places = places("fit", 60);
        Quadratic quadratic = new Quadratic(places);
        Ridge ridge = new Ridge(quadratic, values(places, 0));
        for (double[] place : places("new", 50)) {
            double[] terms = quadratic.at(place);
            assertThat(ridge.mean(terms)).isCloseTo(known(place), within(1e-3));
            assertThat(ridge.spread(terms)).isLessThan(1e-3);
        }
    }

    @Test
    void knowsHowFarItIsOff() {
        List<double[]> places = places("fit", 150);
        Quadratic quadratic = new Quadratic(places);
        Ridge ridge = new Ridge(quadratic, values(places, .5));
        List<double[]> others = places("new", 2000);
        double[] found = values(others, .5);
        double squares = 0;
        for (int i = 0; i < found.length; i++) {
            double[] terms = quadratic.at(others.get(i));
            double z = (found[i] - ridge.mean(terms)) / ridge.spread(terms);
            squares += z * z / found.length;
        }
        assertThat(squares).isBetween(.85, 1.2);
    }

    @Test
    void noiseAloneIsShrunkenToItsMean() {
        List<double[]> places = places("fit", 40);
        double[] noise = DoubleStream.iterate(0, i -> i + 1)
                .limit(40)
                .map(i -> Toy.NORMAL.inverseCumulativeProbability(unit("noise", (long) i, 0)))
                .toArray();
        Quadratic quadratic = new Quadratic(places);
        Ridge ridge = new Ridge(quadratic, noise);
        double mean = DoubleStream.of(noise).average().orElseThrow();
        double squares = 0;
        for (double[] place : places("new", 200)) {
            double off = ridge.mean(quadratic.at(place)) - mean;
            squares += off * off / 200;
        }
        // unshrunken, 14 terms of 40 values would scatter by .6 and more
        assertThat(Math.sqrt(squares)).isLessThan(.35);
    }

    @Test
    void termsOfSetsAreCountedOnce() {
        assertThat(Quadratic.terms(1)).isEqualTo(2);
        assertThat(Quadratic.terms(16)).isEqualTo(152);
    }

    @Test
    void chanceIsThatOfANormalNumber() {
        CalibrationPlan plan = Toy.plan(
                List.of(Toy.parameter("escalation.gain", 0, 1)), List.of(Toy.target("x", .5, .1)), Effort.STANDARD, 7);
        Toy noisy = (set, luck) ->
                List.of(set.get(0) + .1 * Toy.NORMAL.inverseCumulativeProbability(luck.applyAsDouble(0)));
        List<Evaluation> tried = Generations.next(plan, List.of()).stream()
                .map(proposed -> noisy.evaluate(plan, proposed))
                .toList();
        Emulator emulator = new Emulator(plan, tried);
        List<Double> set = List.of(.55);
        double mean = emulator.figures(set).get(0);
        double spread = emulator.spreads(set).get(0);
        double chance = Toy.NORMAL.cumulativeProbability((.6 - mean) / spread)
                - Toy.NORMAL.cumulativeProbability((.4 - mean) / spread);
        assertThat(emulator.logChance(set, 1)).isCloseTo(Math.log(chance), within(1e-9));
        assertThat(mean).isCloseTo(.55, within(.1));
        assertThat(spread).isBetween(.06, .16);
    }

    private static double known(double[] x) {
        return 3 + x[0] - 2 * x[1] + .5 * x[2] * x[2] - x[3] * x[3] + 1.5 * x[0] * x[1] - .7 * x[2] * x[3];
    }

    private static double[] values(List<double[]> places, double noise) {
        double[] values = new double[places.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = known(places.get(i))
                    + noise * Toy.NORMAL.inverseCumulativeProbability(unit("luck" + values.length, i, 0));
        }
        return values;
    }

    private static List<double[]> places(String name, int count) {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] place = new double[INPUTS];
            for (int input = 0; input < INPUTS; input++) {
                place[input] = 2 * unit(name, i, input) - 1;
            }
            places.add(place);
        }
        return places;
    }

    private static double unit(String name, long first, long second) {
        return (Mixing.seed(1, name, first, second) + .5) * 0x1p-53;
    }
}
