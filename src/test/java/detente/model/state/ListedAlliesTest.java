package detente.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** States that are listed as allies are drawn as rivals in no world, however many rivals there are. */
class ListedAlliesTest {

    @Test
    void areNeverDrawnAsRivals() {
        WorldSpec spec = new WorldSpec(
                WorldSpec.Kind.GENERATED,
                List.of(StateSpec.drawn("Here"), StateSpec.drawn("There")),
                List.of(),
                Optional.of(List.of(new AllianceSpec("There", "Here"))),
                Optional.empty());
        Scenario crowded = Scenario.standard()
                .withWorld(spec)
                .withParameters(
                        ModelParameters.standard().with("world.states", 5).with("world.rivalsPerState", 4));
        for (long seed = 0; seed < 20; seed++) {
            World world = new ConflictModel(crowded, seed, 1).world();
            assertThat(world.pairs())
                    .hasSize(9)
                    .noneMatch(pair ->
                            pair.one().from().index() == 0 && pair.one().to().index() == 1);
        }
    }
}
