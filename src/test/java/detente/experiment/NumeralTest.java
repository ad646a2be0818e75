package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "3, 3",
        "-3, -3",
        "0.1, 0.1",
        "1e-5, 1.0E-5",
        "123456.75, 123456.75",
        "9007199254740991, 9.007199254740991E15",
        "999999999999999, 999999999999999",
        "1e300, 1.0E300",
        "2e-44, 2.0E-44",
        "4.9e-324, 4.9E-324",
        "0.30000000000000004, 0.30000000000000004"
    })
    void isTheShortestText(double value, String text) {
        assertThat(Numeral.of(value)).isEqualTo(text);
    }

    @Test
    void isEmptyWhereThereIsNoNumber() {
        assertThat(Numeral.of(Double.NaN)).isEmpty();
        assertThat(Numeral.of(Double.POSITIVE_INFINITY)).isEmpty();
        assertThat(Numeral.of(Double.NEGATIVE_INFINITY)).isEmpty();
    }

    @Test
    void givesEveryNumberBack() {
        long bits = 1;
        for (int i = 0; i < 100_000; i++) {
            bits = bits * 6364136223846793005L + 1442695040888963407L;
            double value = Double.longBitsToDouble(bits);
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(Numeral.of(value))).isEqualTo(value);
            }
        }
    }
}
