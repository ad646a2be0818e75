package detente.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.sample.Holm;
import detente.analysis.sample.SignedRanks;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said before a sweep is what Holm's adjustment gives at its best afterwards. */
class ReachTest {
    @Test
    void isTheLeastThatHolmGives() {
        for (int worlds : new int[] {1, 4, 10, 11, 50}) {
            double[] rising = IntStream.rangeClosed(1, worlds).asDoubleStream().toArray();
            double[] tests = new double[31];
            Arrays.fill(tests, SignedRanks.pValue(rising, new double[worlds]));
            double least = Arrays.stream(Holm.adjusted(tests)).min().orElseThrow();
            Reach reach = Reach.ofEffects(31, worlds);
            assertThat(StrictMath.min(1, reach.least())).as("%d worlds", worlds).isCloseTo(least, within(1e-12));
            assertThat(reach.sentence().isPresent()).as("%d worlds", worlds).isEqualTo(least >= .05);
        }
    }

    @Test
    void saysSoInWords() {
        assertThat(Reach.ofEffects(31, 10).sentence())
                .hasValue("10 worlds, 31 contrasts: the least p that Holm can give is 0.061, so that none can become"
                        + " significant at .05; it takes more worlds");
        assertThat(Reach.ofEffects(31, 11).sentence()).isEmpty();
        assertThat(Reach.ofEffects(0, 1).sentence()).isEmpty();
    }
}
