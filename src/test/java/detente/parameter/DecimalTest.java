package detente.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.io.NumberOutput;

/** The JDK and Jackson are the judges. */
class DecimalTest {
    private static final int MANY = 300_000;
    private static final List<Double> ENDS = List.of(
            Double.MIN_VALUE,
            2 * Double.MIN_VALUE,
            3 * Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Math.nextDown(Double.MIN_NORMAL),
            Double.MAX_VALUE,
            0.0,
            -0.0,
            Double.parseDouble("1e23"),
            2e-44,
            0x1p53,
            1e7,
            9_999_999.0,
            .001,
            .000_999);

    @Test
    void writesAsFewDigitsAsGiveTheNumberBack() {
        ENDS.forEach(DecimalTest::isWrittenAsByJackson);
        for (int power = -1074; power < 1024; power++) {
            double value = StrictMath.scalb(1.0, power);
            isWrittenAsByJackson(value);
            isWrittenAsByJackson(Math.nextUp(value));
            isWrittenAsByJackson(Math.nextDown(value));
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < MANY; i++) {
            isWrittenAsByJackson(Double.longBitsToDouble(random.nextLong()));
            isWrittenAsByJackson(random.nextInt(1_000_000) / 10_000.0);
            isWrittenAsByJackson(random.nextDouble());
        }
    }

    private static void isWrittenAsByJackson(double value) {
        if (Double.isFinite(value) && !Decimal.of(value).equals(NumberOutput.toString(value, true))) {
            assertThat(Decimal.of(value)).isEqualTo(NumberOutput.toString(value, true));
        }
    }

    @Test
    void readsTheNearestNumber() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < MANY; i++) {
            isReadAsByTheJdk(Double.toString(Math.abs(Double.longBitsToDouble(random.nextLong()))));
            isReadAsByTheJdk(random.nextLong(1_000_000_000_000_000_000L) + "e" + random.nextInt(-345, 300));
            isReadAsByTheJdk(String.format(Locale.ROOT, "%.3e", random.nextDouble() * 1e6));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                ".5",
                "5.",
                "+5",
                "1e23",
                "8.41e21",
                "1e-400",
                "1e400",
                "1e99999999999",
                "0e99999999999",
                "9007199254740993",
                "9007199254740992.9999999999999999999999",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                "1.7976931348623157e308",
                "1.7976931348623158e308",
                "1.7976931348623159e308",
                "2.2250738585072011e-308",
                "0.000000000000000000000000000000000001e36",
                "4.9e-324",
                "00012.50",
                "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880"
            })
    void readsTheNearestNumberAtTheEnds(String text) {
        isReadAsByTheJdk(text);
        isReadAsByTheJdk("-" + text.replace("-0", "0").replace("+", ""));
    }

    private static void isReadAsByTheJdk(String text) {
        if (Character.isDigit(text.charAt(text.length() - 1)) || text.endsWith(".")) {
            assertThat(Double.doubleToLongBits(Decimal.parse(text)))
                    .as(text)
                    .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "e5", "1e", "1e+", "1e5x", "1..2", "1.2.3", "x", "1 "})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Decimal.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
