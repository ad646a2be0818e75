package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import detente.model.Words;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Points share their worlds and their luck; replications of one world share the world and no luck. */
class ReplicationsTest {
    private static final int POINTS = 2;
    private static final int WORLDS = 3;
    private static final int REPLICATIONS = 4;
    private static final Experiment EXPERIMENT =
            Experiments.read("""
                    { "name": "luck", "scenario": "two-rivals", "worlds": %d, "replications": %d,
                      "design": { "kind": "factorial", "factors": { "escalation.gain": [0.1, 0.2] } } }
                    """.formatted(WORLDS, REPLICATIONS)).experiment();
    private static final List<RunSpec> RUNS = LongStream.rangeClosed(1, EXPERIMENT.size())
            .mapToObj(EXPERIMENT::run)
            .toList();

    @Test
    void everyReplicationOfEveryWorldHasItsOwnLuck() {
        assertThat(RUNS).hasSize(POINTS * WORLDS * REPLICATIONS);
        assertThat(RUNS.stream().map(RunSpec::runSeed).distinct()).hasSize(WORLDS * REPLICATIONS);
        assertThat(RUNS.stream().map(RunSpec::worldSeed).distinct()).hasSize(WORLDS);
    }

    @Test
    void everyPointMeetsTheSameWorldsWithTheSameLuck() {
        for (RunSpec run : RUNS) {
            RunSpec first = RUNS.get((int) ((run.number() - 1) % (WORLDS * REPLICATIONS)));
            assertThat(List.of(run.world(), run.replication())).isEqualTo(List.of(first.world(), first.replication()));
            assertThat(List.of(run.worldSeed(), run.runSeed())).isEqualTo(List.of(first.worldSeed(), first.runSeed()));
        }
    }

    /** Not only the seeds differ: what happens does. */
    @Test
    void replicationsOfAWorldAreDifferentHistories() {
        assertThat(RUNS.stream()
                        .limit(REPLICATIONS)
                        .map(run -> Words.ofEvents(
                                ConflictModel.run(EXPERIMENT.scenario(run), run.worldSeed(), run.runSeed())))
                        .distinct())
                .hasSize(REPLICATIONS);
    }
}
