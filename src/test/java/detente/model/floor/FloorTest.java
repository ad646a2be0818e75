package detente.model.floor;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.parameter.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floor is no shortcut: it does everything that the program does without policies, to the last bit. */
class FloorTest {
    @ParameterizedTest
    @CsvSource({
        "30, 1, 1",
        "30, 2, 7",
        "30, 3, 3",
        "30, 40, 11",
        "4, 1, 2",
        "13, 5, 6",
        "64, 8, 9",
        "65, 9, 8",
        "195, 3, 4"
    })
    void everyEventOfAFloorRunIsTheProgramsToTheLastBit(int states, long worldSeed, long runSeed) {
        Scenario standard = Scenario.standard(Edition.FIRST);
        History history = ConflictModel.run(
                standard.withParameters(standard.parameters().with("world.states", states)), worldSeed, runSeed);
        FloorRecord record = new Floor(states, worldSeed, runSeed).run();
        assertThat(record.operations).isEqualTo(history.operationCount());
        assertThat(record.transfers).isEqualTo(history.transfers().size());
        assertThat(record.hash()).isEqualTo(HistoryHash.of(history));
    }
}
