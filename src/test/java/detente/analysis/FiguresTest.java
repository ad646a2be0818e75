package detente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.effect.FactorialEffects;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Holm;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.SignedRanks;
import detente.analysis.sample.StudentWidth;
import detente.analysis.spread.VarianceComponents;
import detente.battery.Battery;
import detente.battery.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the figures of NumPy and SciPy in {@code figures.csv}; {@code figures.py} beside it makes them. */
public class FiguresTest {
    private static final Path FIGURES = Path.of("src/test/resources/detente/analysis/figures.csv");
    private static final double EXACT = 1e-12;

    private static int agreed;

    static List<String> lines() throws IOException {
        return Files.readAllLines(FIGURES);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void agreesWithSciPy(String line) {
        String[] cells = line.split(",", -1);
        double[][] samples = Arrays.stream(cells[2].split("\\|", -1))
                .map(FiguresTest::numbers)
                .toArray(double[][]::new);
        double figure = number(cells[3]);
        double ours = ours(cells[0], cells[1], samples);
        if (Double.isNaN(figure)) {
            assertThat(ours).isNaN();
        } else {
            assertThat(Math.abs(ours - figure)).as("%s: %s", line, ours).isLessThanOrEqualTo(EXACT * Math.abs(figure));
        }
        agreed++;
    }

    @AfterAll
    static void count() {
        Battery.passed(Line.S1, agreed);
    }

    private static double ours(String statistic, String name, double[][] samples) {
        return switch (statistic) {
            case "wilcoxon" -> SignedRanks.pValue(samples[0], new double[samples[0].length]);
            case "holm" -> Holm.adjusted(samples[0])[Integer.parseInt(name)];
            case "variance" -> variance(name, components(samples));
            case "half-width" -> new StudentWidth().halfWidth(samples[0][0], samples[0][1]);
            case "needed" -> new StudentWidth().needed(samples[0][0], samples[0][1]);
            case "interval" -> end(name, new Intervals().mean(samples[0]));
            case "ratio-interval" -> end(name, new Intervals().ratio(samples[0], samples[1]));
            case "difference" ->
                factorial(samples).difference(Integer.parseInt(name)).value();
            case "log-ratio" ->
                Math.log(factorial(samples).ratio(Integer.parseInt(name)).value());
            default -> throw new IllegalArgumentException(statistic);
        };
    }

    private static double end(String name, Bounds bounds) {
        return name.equals("low") ? bounds.low() : bounds.high();
    }

    /** Of two levels each. */
    private static FactorialEffects factorial(double[][] samples) {
        int[] levels = new int[Integer.numberOfTrailingZeros(samples.length)];
        Arrays.fill(levels, 2);
        return new FactorialEffects(levels, samples, new Intervals());
    }

    private static double variance(String name, VarianceComponents parts) {
        return switch (name) {
            case "mean" -> parts.mean();
            case "sd_worlds" -> parts.worldSpread();
            case "sd_within" -> parts.within();
            case "sd_between" -> parts.between();
            case "between_share" -> parts.betweenShare();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static VarianceComponents components(double[][] worlds) {
        double[] values = Arrays.stream(worlds).flatMapToDouble(Arrays::stream).toArray();
        int[] worldOf = IntStream.range(0, worlds.length)
                .flatMap(world -> Arrays.stream(worlds[world]).mapToInt(value -> world + 1))
                .toArray();
        return VarianceComponents.of(values, worldOf);
    }

    private static double[] numbers(String sample) {
        return Arrays.stream(sample.split(" ", -1))
                .mapToDouble(FiguresTest::number)
                .toArray();
    }

    private static double number(String text) {
        return text.equals("nan") ? Double.NaN : Double.parseDouble(text);
    }
}
