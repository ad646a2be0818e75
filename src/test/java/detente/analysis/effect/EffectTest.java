package detente.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.FiguresTest;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.random.Mixing;
import org.junit.jupiter.api.Test;

/** Against NumPy 2.4. The ends of intervals are held to figures by {@link FiguresTest}. */
class EffectTest {
    private static final double EXACT = 1e-12;
    private static final double[] POINT = {3.2, 1.5, 4.8, 2.2, 2.2, 9.1, .4};
    private static final double[] BASELINE = {2.9, 1.1, 5.0, 2.0, 1.9, 8.0, .6};

    private final Intervals intervals = new Intervals();

    @Test
    void agreesWithNumPy() {
        Effect effect = Effect.of(POINT, BASELINE, intervals);
        assertThat(effect.worlds()).isEqualTo(7);
        assertThat(effect.baseline()).isCloseTo(3.0714285714285716, within(EXACT));
        assertThat(effect.mean()).isCloseTo(3.3428571428571425, within(EXACT));
        assertThat(effect.difference().value()).isCloseTo(.27142857142857146, within(EXACT));
        assertThat(effect.ratio().value()).isCloseTo(1.0883720930232557, within(EXACT));
        assertThat(effect.sameSign()).isCloseTo(5 / 7.0, within(EXACT));
        assertThat(effect.cohensD()).isCloseTo(.09883129230558185, within(EXACT));
        assertThat(effect.pValue()).isEqualTo(.109375); // permutation_test of SciPy 1.10, differences rounded
    }

    /** A uniform law has a standard deviation of .2887. */
    @Test
    void boundsAMeanOverVeryManyWorlds() {
        double[] worlds = new double[5000];
        for (int i = 0; i < worlds.length; i++) {
            worlds[i] = (Mixing.mix(i) >>> 11) * 0x1p-53;
        }
        Bounds bounds = intervals.mean(worlds);
        assertThat(bounds.high() - bounds.low()).isCloseTo(2 * 1.96 * .2887 / StrictMath.sqrt(5000), within(.0016));
        assertThat((bounds.high() + bounds.low()) / 2).isCloseTo(.5, within(.012));
    }

    @Test
    void comparesOnlyWorldsWithBothValues() {
        Effect effect =
                Effect.of(new double[] {1, Double.NaN, 3, 9}, new double[] {2, 7, Double.NaN, 3, 100}, intervals);
        assertThat(effect.worlds()).isEqualTo(2);
        assertThat(effect.mean()).isEqualTo(5);
        assertThat(effect.baseline()).isEqualTo(2.5);
        assertThat(effect.sameSign()).isEqualTo(.5);
    }

    @Test
    void hasNoIntervalForOneWorld() {
        Effect effect = Effect.of(new double[] {3}, new double[] {2}, intervals);
        assertThat(effect.ratio().value()).isEqualTo(1.5);
        assertThat(effect.ratio()).isEqualTo(Bounds.NONE.around(effect.ratio().value()));
        assertThat(effect.cohensD()).isNaN();
    }

    @Test
    void isExactlyNothingWhereNothingChanges() {
        Effect effect = Effect.of(BASELINE, BASELINE, intervals);
        assertThat(effect.difference().value()).isZero();
        assertThat(effect.difference()).isEqualTo(Bounds.NONE.around(0));
        assertThat(effect.ratio()).isEqualTo(Bounds.NONE.around(effect.ratio().value()));
        assertThat(effect.pValue()).isEqualTo(1);
        assertThat(effect.isUnchanged()).isTrue();
        assertThat(effect.sameSign()).isNaN();
    }

    /** 0.1 + 0.7 is less than 0.2 + 0.6 in the last digit. */
    @Test
    void takesRoundingForNoDifference() {
        double[] point = {(.1 + .7) / 2, 1.1 - .8, 3};
        double[] baseline = {(.2 + .6) / 2, .1 + .1, 2.9};
        Effect effect = Effect.of(point, baseline, intervals);
        assertThat(point[0]).isNotEqualTo(baseline[0]);
        assertThat(effect.sameSign()).isEqualTo(2 / 3.0);
        assertThat(effect.pValue()).isEqualTo(.5); // ranks 1, and 2.5 twice: of the four patterns of signs, two
    }

    /** .3 - .1 - .2 is -.00000000000000003. */
    @Test
    void hasNoSignWhereDifferencesCancelButForRounding() {
        Effect effect = Effect.of(new double[] {1.3, 1, 1, 5}, new double[] {1, 1.1, 1.2, 5}, intervals);
        assertThat(effect.difference().value()).isZero();
        assertThat(effect.sameSign()).isEqualTo(.25);
        assertThat(effect.isUnchanged()).isFalse();
    }

    @Test
    void hasNoRatioToNothing() {
        Effect effect = Effect.of(new double[] {1, 2}, new double[] {0, 0}, intervals);
        assertThat(effect.ratio().value()).isInfinite();
        assertThat(effect.ratio()).isEqualTo(Bounds.NONE.around(effect.ratio().value()));
    }

    @Test
    void isEmptyWithoutWorlds() {
        Effect effect = Effect.of(new double[] {Double.NaN}, new double[] {1}, intervals);
        assertThat(effect.worlds()).isZero();
        assertThat(effect.difference().value()).isNaN();
        assertThat(effect.sameSign()).isNaN();
        assertThat(effect.isUnchanged()).isFalse();
        assertThat(effect.pValue()).isNaN();
    }
}
