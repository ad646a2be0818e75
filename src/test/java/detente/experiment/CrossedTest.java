package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.document.Json;
import detente.io.plan.ExperimentWriter;
import detente.io.plan.Experiments;
import detente.io.result.Task;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every arm meets every future, in worlds that are the future's own. */
class CrossedTest {
    private static final int ARMS = 3;
    private static final int WORLDS = 2;
    private static final Experiment EXPERIMENT =
            Experiments.read(Experiments.crossed()).experiment();

    private static List<RunSpec> runs(Experiment experiment) {
        return LongStream.rangeClosed(1, experiment.size())
                .mapToObj(experiment::run)
                .toList();
    }

    private static List<String> labels(Experiment experiment, int point) {
        return experiment.levels(point).stream().map(Level::label).toList();
    }

    @Test
    void everyArmMeetsEveryFutureTheBaselineFirst() {
        assertThat(EXPERIMENT.design().size()).isEqualTo(4 * ARMS);
        for (int future = 0; future < 4; future++) {
            List<String> first = labels(EXPERIMENT, future * ARMS + 1);
            for (int arm = 0; arm < ARMS; arm++) {
                List<String> levels = labels(EXPERIMENT, future * ARMS + arm + 1);
                assertThat(levels.get(0))
                        .isEqualTo(List.of("none", "patches", "treaty").get(arm));
                assertThat(levels.subList(1, 3)).isEqualTo(first.subList(1, 3));
            }
        }
    }

    @Test
    void theBaselineComesFirstWhereverItStands() {
        Experiment turned = Experiments.read(
                        Experiments.crossed().replace("\"baseline\": \"none\"", "\"baseline\": \"treaty\""))
                .experiment();
        assertThat(labels(turned, 1).get(0)).isEqualTo("treaty");
        assertThat(labels(turned, 2).get(0)).isEqualTo("none");
    }

    @Test
    void armsOfAFutureShareItsWorldsAndLuckAndFuturesShareNone() {
        List<RunSpec> runs = runs(EXPERIMENT);
        assertThat(runs.stream().map(RunSpec::worldSeed).distinct()).hasSize(4 * WORLDS);
        assertThat(runs.stream().map(RunSpec::runSeed).distinct()).hasSize(4 * WORLDS);
        for (RunSpec run : runs) {
            int future = (run.point() - 1) / ARMS;
            RunSpec first = runs.get(future * ARMS * WORLDS + run.world() - 1);
            assertThat(List.of(run.world(), run.worldSeed(), run.runSeed()))
                    .isEqualTo(List.of(first.world(), first.worldSeed(), first.runSeed()));
        }
    }

    /** Of a list or of points drawn independently; a hypercube is another one with more points. */
    @Test
    void moreFuturesChangeNothingOfThoseBefore() {
        Experiment one = Experiments.read(Experiments.crossed().replace("\"points\": 4", "\"points\": 1"))
                .experiment();
        Experiment more = Experiments.read(Experiments.crossed().replace("\"points\": 4", "\"points\": 40"))
                .experiment();
        assertThat(runs(more)).startsWith(runs(EXPERIMENT).toArray(RunSpec[]::new));
        assertThat(runs(EXPERIMENT)).startsWith(runs(one).toArray(RunSpec[]::new));
        for (int point = 1; point <= EXPERIMENT.design().size(); point++) {
            assertThat(labels(more, point)).isEqualTo(labels(EXPERIMENT, point));
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 2", "false, 3", "false, 4", "true, 1"})
    void shardsAreWholeFutures(boolean packed, int parts) {
        String outputs = "\"outputs\": { \"compress\": " + packed + ", ";
        Task task = Task.of(Experiments.read(Experiments.crossed().replace("\"outputs\": {", outputs)));
        long next = 1;
        for (int number = 1; number <= parts; number++) {
            Task part = task.part(new Shard(number, parts));
            assertThat(part.first()).isEqualTo(next);
            next = part.last() + 1;
            assertThat(part.last() % (ARMS * WORLDS)).isZero();
        }
        assertThat(next).isEqualTo(EXPERIMENT.size() + 1);
        assertThat(task.mostParts()).isEqualTo(packed ? 1 : 4);
    }

    @Test
    void writtenInFullItIsTheSame() {
        String text = Json.of(ExperimentWriter.tree(Experiments.read(Experiments.crossed())));
        assertThat(Json.of(ExperimentWriter.tree(Experiments.read(text)))).isEqualTo(text);
        Experiment again = Experiments.read(text).experiment();
        assertThat(runs(again)).isEqualTo(runs(EXPERIMENT));
        assertThat(labels(again, 7)).isEqualTo(labels(EXPERIMENT, 7));
    }

    @Test
    void fewerFuturesMakeASmallOne() {
        Experiment small = Miniature.of(EXPERIMENT, 7, 1);
        assertThat(small.design().size()).isEqualTo(2 * ARMS);
        assertThat(small.round().worlds()).isEqualTo(1);
    }

    @Test
    void oneWorldIsSaidToTellNoLuck() {
        assertThat(Experiments.read(Experiments.crossed().replace("\"worlds\": 2", "\"worlds\": 1"))
                        .advice())
                .anyMatch(sentence -> sentence.startsWith("worlds: with one world in each future"));
    }
}
