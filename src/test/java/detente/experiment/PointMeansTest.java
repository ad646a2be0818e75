package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The interval that a stop rule looks at. */
class PointMeansTest {
    private static final double MISSING = Double.NaN;

    /** Of the world means 3.5, 1, 4, 1.5, 5, 9; half width {@code qt(.975, 5) * sd(x) / sqrt(6)} of R. */
    @Test
    void isStudentsIntervalOverWorldMeans() {
        PointMeans means = means(new Precision(3.08, false), 2);
        double[] values = {3, 4, 1, 1, 4, MISSING, 1, 2, 5, 5, 8, 10};
        add(means, values);
        Attainment found = means.attainments().get(0);
        assertThat(found.mean()).isCloseTo(4, Offset.offset(1e-12));
        assertThat(found.halfWidth()).isCloseTo(3.023394755396046, Offset.offset(1e-12));
        assertThat(found.point()).isEqualTo(1);
        assertThat(means.isEnough()).isTrue();
    }

    @Test
    void isAShareOfTheMeanWhereSo() {
        PointMeans means = means(new Precision(.5, true), 1);
        add(means, 10, 11);
        assertThat(means.attainments().get(0).wanted()).isEqualTo(5.25);
        assertThat(means.isEnough()).isFalse();
        add(means, 10, 11, 10, 11);
        assertThat(means.isEnough()).isTrue();
    }

    @Test
    void isNeverEnoughWithoutAnInterval() {
        PointMeans one = means(new Precision(1e9, false), 1);
        add(one, 3);
        assertThat(one.isEnough()).isFalse();
        PointMeans none = means(new Precision(1e9, false), 1);
        add(none, MISSING, MISSING, MISSING);
        assertThat(none.isEnough()).isFalse();
        PointMeans still = means(new Precision(.1, true), 1);
        add(still, 0, 0);
        assertThat(still.isEnough()).isTrue();
    }

    private static PointMeans means(Precision precision, int replications) {
        StopRule rule = new StopRule(Map.of("harm_per_year", precision), 1000);
        DesignKind kind = Designs.find("list").orElseThrow();
        DesignRequest request = new DesignRequest(kind, List.of(), List.of(List.of()), Map.of(), List.of(), 1);
        Outputs outputs = new Outputs(Optional.empty(), false, false, false, List.of(), OwnMetrics.NONE, false);
        return new PointMeans(
                rule,
                new Experiment(
                        "x",
                        "",
                        Scenario.standard(),
                        request,
                        request.design(),
                        new Experiment.Round(1, replications),
                        outputs,
                        Optional.of(rule)));
    }

    private static void add(PointMeans means, double... values) {
        for (int i = 0; i < values.length; i++) {
            int replications = values.length > 6 ? 2 : 1;
            RunSpec run = new RunSpec(i + 1, 1, i / replications + 1, i % replications + 1, 0, 0);
            means.add(run, new double[] {values[i]});
        }
    }
}
