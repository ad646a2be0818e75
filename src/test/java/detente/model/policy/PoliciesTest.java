package detente.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoliciesTest {
    private static final int LONGEST_LABEL = 12;

    @Test
    void everyActionHasAPolicy() {
        assertThat(Policies.all()).extracting(PolicyKind::action).contains(Action.values());
    }

    /** In the order of the message, as {@code describe} and the window show them. */
    @Test
    void policiesStandInTheOrderOfTheActions() {
        assertThat(Policies.all()).extracting(PolicyKind::action).isSorted();
    }

    /** Flags at the lines of a chart have little room, and two policies may switch at once. */
    @Test
    void labelsAreShortAndDiffer() {
        assertThat(Policies.all())
                .extracting(PolicyKind::label)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_LABEL));
    }
}
