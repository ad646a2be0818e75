package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.validation.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A distance is 0 at a target, 1 at the end of its interval on the side where the figure is. */
class DistancesTest {
    private static final Target LOPSIDED = Toy.target("a", 10, 8, 11, Target.Kind.INTERVAL);
    private static final Target NONE_SEEN = Toy.target("b", 0, 0, .5, Target.Kind.INTERVAL);
    private static final Target BOUND = Toy.target("c", 6, 6, Double.NaN, Target.Kind.LOWER_BOUND);
    private static final Distances DISTANCES = new Distances(List.of(LOPSIDED, NONE_SEEN, BOUND));

    @Test
    void eachSideHasItsHalfWidth() {
        assertThat(DISTANCES.of(0, 10)).isZero();
        assertThat(DISTANCES.of(0, 8)).isEqualTo(1);
        assertThat(DISTANCES.of(0, 11)).isEqualTo(1);
        assertThat(DISTANCES.of(0, 6)).isEqualTo(2);
        assertThat(DISTANCES.of(0, 12)).isEqualTo(2);
        assertThat(DISTANCES.of(1, 0)).isZero();
        assertThat(DISTANCES.of(1, .25)).isEqualTo(.5);
        assertThat(DISTANCES.of(1, -1e-9)).isInfinite();
    }

    /** Four times as much known of a figure is an interval half as wide. */
    @Test
    void weightNarrowsTheInterval() {
        Distances heavy = new Distances(List.of(Toy.weighted("a", 10, 2, 4)));
        Distances narrow = new Distances(List.of(Toy.target("a", 10, 1)));
        for (double figure : new double[] {8, 9.5, 10, 12}) {
            assertThat(heavy.of(0, figure)).isEqualTo(narrow.of(0, figure));
            assertThat(heavy.logLikelihood(List.of(figure))).isEqualTo(narrow.logLikelihood(List.of(figure)));
            assertThat(heavy.noiseOf(0, figure, .3)).isEqualTo(narrow.noiseOf(0, figure, .3));
        }
        assertThat(heavy.low(0, 1.5)).isEqualTo(8.5);
        assertThat(heavy.high(0, 1.5)).isEqualTo(11.5);
    }

    @Test
    void lowerBoundAsksForNoMore() {
        assertThat(DISTANCES.of(2, 6)).isZero();
        assertThat(DISTANCES.of(2, 60)).isZero();
        assertThat(DISTANCES.of(2, 4)).isEqualTo(1.5);
        assertThat(DISTANCES.of(2, 0)).isInfinite();
    }

    @Test
    void whatIsMissingIsInfinitelyFar() {
        assertThat(DISTANCES.of(0, Double.NaN)).isInfinite();
        assertThat(DISTANCES.largest(List.of(10., 0., Double.NaN))).isInfinite();
        assertThat(DISTANCES.largest(List.of(9., .25, 4.))).isEqualTo(1.5);
    }

    @Test
    void distanceAgreesWithWhatMeetsATarget() {
        for (Target target : Target.all()) {
            if (target.kind() != Target.Kind.NOT_A_TARGET) {
                Distances alone = new Distances(List.of(target));
                double low = target.bounds().low();
                double wide = target.value() * .5 + 1;
                for (double figure = low - wide; figure < low + 2 * wide; figure += wide / 64) {
                    assertThat(alone.of(0, figure) <= 1)
                            .as(target.id() + " at " + figure)
                            .isEqualTo(target.isMetBy(figure));
                    assertThat(figure >= alone.low(0, 1) && figure <= alone.high(0, 1))
                            .isEqualTo(target.isMetBy(figure));
                }
            }
        }
    }

    @Test
    void targetsAboutOneNumberCountOnce() {
        List<Target> all = Target.all();
        List<Target> twice = all.stream()
                .filter(target -> List.of("T13", "T14", "T31").contains(target.id()))
                .toList();
        Distances distances = new Distances(twice);
        assertThat(distances.groups()).containsExactly(List.of(0, 2), List.of(1));
        Distances once = new Distances(twice.subList(0, 1));
        double value = twice.get(0).value();
        // beside its twin T13 pulls half as much
        double mean = (once.logLikelihood(List.of(.75)) - once.logLikelihood(List.of(value))) / 2;
        double twin = (new Distances(List.of(twice.get(2))).logLikelihood(List.of(.75))
                        - new Distances(List.of(twice.get(2))).logLikelihood(List.of(value)))
                / 2;
        List<Double> off = List.of(.75, twice.get(1).value(), .75);
        List<Double> on = List.of(value, twice.get(1).value(), value);
        assertThat(distances.logLikelihood(off) - distances.logLikelihood(on)).isCloseTo(mean + twin, within(1e-12));
    }

    @Test
    void likelihoodIsNormalWithTheIntervalAsNinetyFivePercent() {
        double logAtTheEnd = new Distances(List.of(LOPSIDED)).logLikelihood(List.of(8.));
        assertThat(logAtTheEnd).isCloseTo(-1.959963984540054 * 1.959963984540054 / 2, within(1e-12));
    }

    @Test
    void toleranceIsNeverBelowTheNoise() {
        assertThat(DISTANCES.heldTo(0, 1, 9, .1)).isEqualTo(1);
        assertThat(DISTANCES.heldTo(0, 1, 9, 2)).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(DISTANCES.isWithin(evaluation(7, 0), 1)).isFalse();
        assertThat(DISTANCES.isWithin(evaluation(7, 2), 1)).isTrue();
        assertThat(DISTANCES.mayBeWithin(evaluation(7, 0), 1)).isFalse();
        assertThat(DISTANCES.mayBeWithin(evaluation(7, 1.2), 1)).isTrue();
    }

    private static Evaluation evaluation(double figure, double noise) {
        ProposedSet proposed = new ProposedSet(1, 1, ProposedSet.Stage.PRIOR, 1, 1, List.of(.5), List.of(), Double.NaN);
        return new Evaluation(proposed, List.of(), List.of(figure, 0., 7.), List.of(noise, 0., 0.), Double.NaN, 1);
    }
}
