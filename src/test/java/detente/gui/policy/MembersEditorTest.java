package detente.gui.policy;

import static org.assertj.core.api.Assertions.assertThat;

import detente.gui.Hands;
import detente.io.scenario.ShippedScenarios;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.state.Bloc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can be chosen as members of a policy. */
class MembersEditorTest {
    private final List<Membership> chosen = new ArrayList<>();
    private final MembersEditor editor = Hands.here(() -> new MembersEditor("treaty", chosen::add));

    private List<String> offeredIn(String scenario) {
        Scenario shipped = ShippedScenarios.read(scenario).scenario();
        return Hands.here(() -> {
            editor.setStates(new ConflictModel(shipped, 1, 1).world().states());
            JComboBox<String> box = editor.component();
            return IntStream.range(0, box.getItemCount())
                    .mapToObj(box::getItemAt)
                    .toList();
        });
    }

    /** A bloc without states is no choice; the states in no bloc are one where there are any. */
    @ParameterizedTest
    @CsvSource({"generated, 'bloc A+bloc B'", "historical, 'bloc A+no bloc'"})
    void offersTheBlocsInWhichThereAreStates(String scenario, String blocs) {
        assertThat(offeredIn(scenario))
                .startsWith("all states")
                .filteredOn(words -> words.contains("bloc"))
                .containsExactly(blocs.split("\\+"));
    }

    @Test
    void noBlocCanBeChosenInWords() {
        assertThat(offeredIn("historical")).contains("no bloc");
        Hands.here(() -> {
            editor.component().setSelectedItem("no bloc");
            return true;
        });
        assertThat(chosen).containsExactly(new Membership.OfBloc(Bloc.NONE));
        assertThat(editor.members()).isEqualTo(new Membership.OfBloc(Bloc.NONE));
    }
}
