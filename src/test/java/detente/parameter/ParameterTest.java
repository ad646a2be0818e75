package detente.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterTest {
    /** Such as the largest seed, which would be 9.0E15 as a number with a point. */
    @Test
    void aLargeWholeNumberIsWrittenWithAllItsDigits() {
        Parameter seed = Parameter.whole("seed", 1, 0, (1L << 53) - 1, "1", "decides what happens");
        assertThat(seed.range()).isEqualTo("a whole number from 0 to 9007199254740991");
        assertThat(seed.format(5e15)).isEqualTo("5000000000000000");
        assertThat(seed.format(2.5)).isEqualTo("2.5");
    }
}
