package detente.analysis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What the figures of SciPy do not show of the signed-rank test. */
class SignedRanksTest {
    private static final int WORLDS = 400_000;
    private static final long MEGABYTE = 1 << 20;

    /** Fifty differences, all of one sign, among very many zeros: of the 2^50 patterns two are as one-sided. */
    @Test
    void countsPatternsWithinALittleMemory() {
        double[] differences = new double[WORLDS];
        for (int i = 0; i < 50; i++) {
            differences[i * 8000] = i + 1;
        }
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        assertThat(SignedRanks.pValue(differences, new double[WORLDS])).isEqualTo(StrictMath.scalb(2., -50));
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(16 * MEGABYTE);
    }

    /** Far more zeros change nothing once the ranks they add outweigh all others: then the majority of signs decides. */
    @Test
    void zerosWeighLessAndLess() {
        double[] few = new double[60];
        double[] many = new double[6000];
        for (int i = 0; i < 8; i++) {
            few[i] = i == 2 || i == 5 ? -i - 1 : i + 1;
            many[i] = few[i];
        }
        assertThat(SignedRanks.pValue(many, new double[many.length]))
                .isCloseTo(SignedRanks.pValue(few, new double[few.length]), within(1e-15));
    }
}
