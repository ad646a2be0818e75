package detente.gui.policy;

import static org.assertj.core.api.Assertions.assertThat;

import detente.gui.Hands;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a policy is called where it is switched. */
class PolicyCardTest {
    static Stream<PolicyKind> kinds() {
        return Policies.all().stream();
    }

    /** Its words are those of the charts; the key of files and commands stands in the tip. */
    @ParameterizedTest
    @MethodSource("kinds")
    void saysWordsAndTipsTheKey(PolicyKind kind) {
        JCheckBox box = Hands.here(() ->
                boxes(new PolicyCard(kind, wish -> {}).component()).findFirst().orElseThrow());
        assertThat(box.getText()).isEqualTo(kind.label());
        assertThat(box.getToolTipText()).startsWith(kind.name() + ": members " + kind.meaning());
    }

    private static Stream<JCheckBox> boxes(Component component) {
        if (component instanceof JCheckBox box) {
            return Stream.of(box);
        }
        return component instanceof Container inside
                ? Arrays.stream(inside.getComponents()).flatMap(PolicyCardTest::boxes)
                : Stream.empty();
    }
}
