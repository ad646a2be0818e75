package detente.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.sample.Bounds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The parametric bootstrap finds an excitation that is known, and none where there is none. */
class ExcitationBootstrapTest {
    private static final int TEN_YEARS = 120;
    private static final double SELF = .3;
    private static final double CROSS = .15;

    /** In ten years far too little is found of it, and the interval knows. */
    @Test
    void holdsWhatIsKnown() {
        List<Double> found = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            MonthlyCounts counts = Series.excited(number, TEN_YEARS, SELF, CROSS, 3);
            Excitation.Fit fit = Excitation.of(counts, 3);
            Bounds bounds = new ExcitationBounds(counts, HalfLife.THREE, fit).self();
            assertThat(SELF).as(bounds.toString()).isBetween(bounds.low(), bounds.high());
            assertThat(bounds.low()).isPositive();
            found.add(fit.self());
        }
        assertThat(found).allMatch(self -> self < SELF);
    }

    @Test
    void holdsNothingWhereNothingIs() {
        MonthlyCounts counts = Series.excited(7, TEN_YEARS, 0, 0, 3);
        Bounds bounds = new ExcitationBounds(counts, HalfLife.THREE, Excitation.of(counts, 3)).cross();
        assertThat(bounds.low()).isZero();
        assertThat(bounds.high()).isBetween(.01, .3);
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(ExcitationBootstrap.of(MonthlyCounts.of(List.of(), 24), 3))
                .hasSize(9)
                .allMatch(row -> Double.isNaN(row.value())
                        && Double.isNaN(row.p())
                        && row.bounds().equals(Bounds.NONE));
    }

    @Test
    @Tag("battery")
    void intervalsHoldWhatTheyPromise() {
        for (double self : new double[] {0, .12, .3}) {
            int held = 0;
            int found = 0;
            for (int number = 0; number < 20; number++) {
                List<ExcitationBootstrap.Row> rows =
                        ExcitationBootstrap.of(Series.excited(1000 + number, TEN_YEARS, self, self / 2, 3), 19);
                held += isIn(row(rows, SeriesPattern.SELF_3), self) ? 1 : 0;
                held += isIn(row(rows, SeriesPattern.CROSS_3), self / 2) ? 1 : 0;
                found += row(rows, SeriesPattern.GAIN_3).p() <= .1 ? 1 : 0;
            }
            System.out.println("ExcitationBootstrapTest: " + held + " of 40 intervals hold " + self + " and " + self / 2
                    + "; p is .1 or less in " + found + " of 20");
            assertThat(held).isGreaterThanOrEqualTo(34);
            assertThat(found).isBetween(self == 0 ? 0 : 8, self == 0 ? 6 : 20);
        }
    }

    private static boolean isIn(ExcitationBootstrap.Row row, double truth) {
        return row.bounds().low() <= truth && row.bounds().high() >= truth;
    }

    private static ExcitationBootstrap.Row row(List<ExcitationBootstrap.Row> rows, SeriesPattern pattern) {
        return rows.stream().filter(row -> row.pattern() == pattern).findFirst().orElseThrow();
    }
}
