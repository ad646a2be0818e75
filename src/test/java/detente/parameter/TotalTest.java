package detente.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The JDK is the judge. */
class TotalTest {
    private static final int CASES = 20_000;

    @Test
    void isTheSumOfTheJdk() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < CASES; i++) {
            double[] numbers = random.doubles(random.nextInt(30))
                    .map(u -> (u - .4) * StrictMath.pow(10, random.nextInt(12)))
                    .toArray();
            isTheSumOfTheJdk(numbers);
        }
    }

    @Test
    void isTheSumOfTheJdkAtTheEnds() {
        double inf = Double.POSITIVE_INFINITY;
        List.of(
                        new double[] {},
                        new double[] {-0.0},
                        new double[] {inf, 1},
                        new double[] {1, inf, 2},
                        new double[] {inf, -inf},
                        new double[] {Double.NaN, 1},
                        new double[] {1e308, 1e308, -1e308})
                .forEach(TotalTest::isTheSumOfTheJdk);
    }

    private static void isTheSumOfTheJdk(double... numbers) {
        assertThat(Double.doubleToLongBits(Total.of(DoubleStream.of(numbers))))
                .isEqualTo(Double.doubleToLongBits(DoubleStream.of(numbers).sum()));
    }
}
