package detente.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A permutation within years finds answers that are there, and finds none by luck more often than it says. */
class OrderTestTest {
    private static final int SHUFFLES = 39;

    /** Every third incident is answered after five weeks. */
    @Test
    void findsAnswers() {
        IncidentSeries series = Series.poisson(1, 12, 10);
        List<Incident> incidents = new ArrayList<>(series.all().toList());
        for (int i = 0; i < series.size(); i += 3) {
            Incident one = incidents.get(i);
            incidents.add(new Incident(
                    one.time() + .1,
                    /* author= */ one.target(),
                    /* target= */ one.author(),
                    one.type(),
                    one.severity(),
                    null));
        }
        incidents.sort(Comparator.comparingDouble(Incident::time));
        List<OrderTest.Row> rows = OrderTest.of(IncidentSeries.of(incidents, 10), SHUFFLES);

        assertThat(p(rows, SeriesPattern.ANSWERED_90)).isEqualTo(1 / 40.);
        assertThat(p(rows, SeriesPattern.CROSS_1)).isEqualTo(1 / 40.);
        assertThat(rows).allSatisfy(row -> assertThat(row.p()).isBetween(1 / 40., 1.));
    }

    /** Of independent incidents p is 0.1 or less once in ten times, but for the scatter of so many series. */
    @Test
    void findsNothingWhereNothingIs() {
        int few = 0;
        int all = 0;
        for (int number = 0; number < 40; number++) {
            List<OrderTest.Row> rows = OrderTest.of(Series.poisson(number, 6, 8), 19);
            for (SeriesPattern pattern : List.of(SeriesPattern.ANSWERED_90, SeriesPattern.NEXT_TYPE)) {
                few += p(rows, pattern) <= .1 ? 1 : 0;
                all++;
            }
        }
        assertThat(few / (double) all).isLessThan(.2);
    }

    private static double p(List<OrderTest.Row> rows, SeriesPattern pattern) {
        return rows.stream()
                .filter(row -> row.pattern() == pattern)
                .findFirst()
                .orElseThrow()
                .p();
    }
}
