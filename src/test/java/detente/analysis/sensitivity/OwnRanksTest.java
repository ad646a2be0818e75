package detente.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a point moves because those above it stand one rank lower without it. */
class OwnRanksTest {
    private static final double[] MISSES = {.5, -.5, -.5, .5};

    /** Above the lowest point the misses add up to -.5, above the second to 0, above the third to .5. */
    @Test
    void aPointTakesARankFromThoseAbove() {
        double[] moves = new OwnRanks(MISSES).moves(new double[] {-1.5, -.5, .5, 1.5}, 2);
        assertThat(moves).containsExactly(1, 0, -1, 0);
    }

    /** The other of two that are tied falls by half a rank. */
    @Test
    void aPointTakesHalfARankFromThoseThatAreTiedWithIt() {
        double[] moves = new OwnRanks(MISSES).moves(new double[] {-1, -1, 1, 1}, 1);
        assertThat(moves).containsExactly(.25, -.25, -.25, .25);
    }
}
