package detente.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.policy.Membership;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers worked by hand from {@link TinyHistory}, in which A strikes B twice, C and D once, and B strikes A. */
class GroupMetricTest {
    private static final Run RUN = new Run(TinyHistory.full());
    private static final Membership NOBODY = new Membership.ShareOf(0, true);
    private static final Membership ALL = new Membership.Everyone();

    @ParameterizedTest
    @CsvSource({
        "HARM, A, .1",
        "HARM, B, .05",
        "HARM, B+D, .4",
        "HARM, C, 0",
        "AGAINST, A, .5",
        "AGAINST, B, 1",
        "AGAINST, A+B, 1.5",
        "AGAINST, C+D, 1",
        "BY, A, 2",
        "BY, A+B, 2.5",
        "BY, C+D, 0",
        "TRUST_LOSS, A, 0",
        "TRUST_LOSS, A+B, .02"
    })
    void isAsWorkedByHand(GroupMetric kind, String names, double expected) {
        Membership members = new Membership.Listed(List.of(names.split("\\+")));
        assertThat(kind.of("some", members).of(RUN)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "HARM, harm_per_year",
        "TOTAL_HARM, total_harm_per_year",
        "AGAINST, operations_per_year",
        "BY, operations_per_year",
        "TRUST_LOSS, trust_loss_per_year"
    })
    void ofAllStatesIsTheMetricWithoutGroups(GroupMetric kind, String metric) {
        double whole = Metrics.find(metric).orElseThrow().of(RUN);
        assertThat(kind.of("all", ALL).of(RUN)).isCloseTo(whole, within(1e-12));
        assertThat(kind.unit()).isEqualTo(Metrics.find(metric).orElseThrow().unit());
    }

    @ParameterizedTest
    @EnumSource
    void ofNobodyIsZero(GroupMetric kind) {
        assertThat(kind.of("nobody", NOBODY).of(RUN)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(GroupMetric kind) {
        Metric metric = kind.of("bloc_a", ALL);
        assertThat(GroupMetric.find(metric.name())).contains(kind);
        assertThat(kind.group(metric.name())).isEqualTo("bloc_a");
        assertThat(metric.meaning()).contains("the group bloc_a").doesNotEndWith(".");
    }

    @Test
    void noOtherMetricLooksLikeOne() {
        assertThat(Metrics.all())
                .noneMatch(metric -> GroupMetric.find(metric.name()).isPresent());
        assertThat(GroupMetric.find("harm_of__per_year")).isEmpty();
        assertThat(GroupMetric.find("harm_of_A_per_year")).isEmpty();
    }
}
