package detente.gui.field;

import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.Levers;
import detente.experiment.NumberLever;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import org.junit.jupiter.api.Test;

/** A list tells what somebody chose, and nothing when it is made to show something. */
class ChoiceEditorTest {
    private static final Parameter SCOPE = ((NumberLever) Levers.get("policy.treaty.sanctionScope")).parameter();

    @Test
    void tellsWhatIsChosen() {
        List<Double> told = new ArrayList<>();
        Editor editor = Editor.of(SCOPE, told::add);
        editor.show(2);
        assertThat(editor.value()).isEqualTo(2);
        assertThat(told).isEmpty();
        JComboBox<?> list = (JComboBox<?>) editor.component();
        assertThat(list.getSelectedItem()).isEqualTo("all");
        list.setSelectedIndex(1);
        list.setSelectedIndex(1);
        assertThat(told).containsExactly(1.0);
        editor.show(0);
        assertThat(told).hasSize(1);
        list.setSelectedIndex(1);
        assertThat(told).containsExactly(1.0, 1.0);
    }
}
