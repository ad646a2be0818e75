package detente.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK is the judge. */
class WholeTest {
    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                .5,
                -.5,
                1.5,
                2.5,
                -1.5,
                -2.5,
                .49999999999999994,
                -.49999999999999994,
                4503599627370495.5,
                4503599627370497.0,
                9007199254740991.0,
                1e300,
                -1e300,
                Double.NaN,
                Double.POSITIVE_INFINITY
            })
    void roundsAsTheJdkDoes(double value) {
        assertThat(Whole.nearest(value)).isEqualTo(StrictMath.round(value));
    }

    @Test
    void roundsAnyNumberAsTheJdkDoes() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            roundsAsTheJdkDoes(Double.longBitsToDouble(random.nextLong()));
            roundsAsTheJdkDoes((random.nextDouble() - .5) * 100);
            roundsAsTheJdkDoes(random.nextInt(-1000, 1000) / 2.);
        }
    }
}
