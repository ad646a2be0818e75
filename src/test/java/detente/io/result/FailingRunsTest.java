package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.experiment.Laboratory;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import detente.model.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F1: whatever a run breaks off with, the other rows stay as they are, and the bytes the same. */
class FailingRunsTest {
    private static final ExperimentFile SMALL = Experiments.small();
    /** As many runs as make Java throw its own exceptions without message and place. */
    private static final ExperimentFile MANY = Experiments.read(Experiments.small(false)
            .replace("\"worlds\": 2, \"replications\": 3", "\"worlds\": 100, \"replications\": 100"));

    @TempDir
    private Path folder;

    @Test
    void failuresAreRowsAndTheOthersStay() throws IOException {
        Map<String, Laboratory.Model> models = new LinkedHashMap<>();
        models.put("IllegalStateException: runaway", third(() -> {
            throw new IllegalStateException("runaway");
        }));
        models.put("AssertionError: no", third(() -> {
            throw new AssertionError("no");
        }));
        models.put("StackOverflowError", third(() -> FailingRunsTest.deeper(1)));
        models.put("NullPointerException", third(() -> null));
        Sweeps.sweep(FailingDisk.never(), folder.resolve("well"), SMALL, 2, Long.MAX_VALUE);
        List<String> well = rows(folder.resolve("well"));
        for (Map.Entry<String, Laboratory.Model> model : models.entrySet()) {
            Path target = folder.resolve("with" + models.size() + model.getKey().length());
            Sweeps.sweep(FailingDisk.never(), target, SMALL, model.getValue(), 2, Long.MAX_VALUE);
            List<String> rows = rows(target);
            assertThat(rows).hasSameSizeAs(well);
            for (int i = 1; i < rows.size(); i++) {
                if (i % 6 == 3) {
                    assertThat(rows.get(i)).contains(",failed,").endsWith(",,,,");
                } else {
                    assertThat(rows.get(i)).isEqualTo(well.get(i));
                }
            }
            String failures = Sweeps.tables(target, "").getOrDefault("failures.csv", "");
            assertThat(failures).hasLineCount(5).contains("java.lang." + model.getKey());
        }
        Battery.passed(Line.F1, models.size());
    }

    private interface Break {
        @org.jspecify.annotations.Nullable
        History now();
    }

    /** Breaks every sixth run, from the third on. */
    @SuppressWarnings("NullAway") // a model that gives nothing is one of the cases
    private static Laboratory.Model third(Break failure) {
        return (scenario, worldSeed, runSeed) ->
                runSeed == SMALL.experiment().run(3).runSeed()
                        ? failure.now()
                        : ConflictModel.run(scenario, worldSeed, runSeed);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static History deeper(int depth) {
        return deeper(depth + 1);
    }

    /** Java leaves out message and trace of what it throws itself in code that is hot, at some time. */
    @Test
    void frequentFailuresHaveTheSameBytes() throws IOException {
        LongToIntFunction hot = seed -> (int) (7 / (seed & 0));
        Laboratory.Model failing = (scenario, worldSeed, runSeed) -> {
            throw new IllegalStateException("never reached " + hot.applyAsInt(runSeed));
        };
        Sweeps.sweep(FailingDisk.never(), folder.resolve("one"), MANY, failing, 3, 2_000);
        Sweeps.sweep(FailingDisk.never(), folder.resolve("one"), MANY, failing, 3, Long.MAX_VALUE);
        Map<String, String> one = Sweeps.tables(folder.resolve("one"), "");
        assertThat(one.getOrDefault("failures.csv", "").lines().skip(1))
                .hasSize(40_000)
                .allMatch(row -> row.contains(",java.lang.ArithmeticException,java -jar"));
        Battery.passed(Line.F1, 1);
    }

    /** A run for which memory does not suffice beside others is repeated alone. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void aRunThatFitsAloneIsRepeatedAlone(int threads) throws IOException {
        AtomicInteger runs = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        Laboratory.Model hungry = (scenario, worldSeed, runSeed) -> {
            boolean alone = together.incrementAndGet() == 1;
            try {
                boolean again = !seen.add(runSeed ^ scenario.hashCode());
                if (runs.incrementAndGet() % 4 == 0 && !(again && alone)) {
                    throw new OutOfMemoryError("test");
                }
                return ConflictModel.run(scenario, worldSeed, runSeed);
            } finally {
                together.decrementAndGet();
            }
        };
        Sweeps.sweep(FailingDisk.never(), folder.resolve("hungry"), SMALL, hungry, threads, Long.MAX_VALUE);
        Sweeps.sweep(FailingDisk.never(), folder.resolve("well"), SMALL, 2, Long.MAX_VALUE);
        assertThat(Sweeps.tables(folder.resolve("hungry"), "")).isEqualTo(Sweeps.tables(folder.resolve("well"), ""));
        Battery.passed(Line.F1, 1);
    }

    /** One for which it does not suffice alone either is a failed row, on any number of threads the same. */
    @Test
    void aRunThatNeverFitsIsAFailedRow() throws IOException {
        Map<Integer, Map<String, String>> tables = new LinkedHashMap<>();
        for (int threads : new int[] {1, 2, 8}) {
            Path target = folder.resolve("threads" + threads);
            Sweeps.sweep(
                    FailingDisk.never(),
                    target,
                    SMALL,
                    third(() -> {
                        throw new OutOfMemoryError("differs from time to time " + System.nanoTime());
                    }),
                    threads,
                    Long.MAX_VALUE);
            tables.put(threads, Sweeps.tables(target, ""));
        }
        assertThat(Set.copyOf(tables.values())).hasSize(1);
        Map<String, String> one = tables.getOrDefault(1, Map.of());
        assertThat(one.getOrDefault("runs.csv", "").lines().filter(row -> row.contains(",failed,")))
                .hasSize(4);
        assertThat(one.getOrDefault("failures.csv", "")).contains("memory did not suffice for this run alone");
        Battery.passed(Line.F1, 3);
    }

    /** Memory that is wanting while rows are written costs nothing either: the sweep goes on from its checkpoint. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wantOfMemoryWhileRowsAreWrittenLosesNothing(boolean compress) throws IOException {
        ExperimentFile file = Experiments.read(Experiments.small(compress));
        Task task = Task.of(file);
        AtomicInteger steps = new AtomicInteger();
        Path target = folder.resolve("hungry");
        try (ResultFolder result = new ResultFolder(FailingDisk.never(), target, task, List.of("test"))) {
            boolean done = new RecordedSweep(ConflictModel::run, result, task, 2).run((runs, of) -> {
                if (steps.incrementAndGet() == 4) {
                    throw new OutOfMemoryError("test");
                }
            });
            assertThat(done).isTrue();
            result.finish(List.of(), List.of());
        }
        Sweeps.sweep(FailingDisk.never(), folder.resolve("well"), file, 2, Long.MAX_VALUE);
        String ending = compress ? ".gz" : "";
        assertThat(Sweeps.tables(target, ending)).isEqualTo(Sweeps.tables(folder.resolve("well"), ending));
        Battery.passed(Line.F1, 1);
    }

    @Test
    void aSweepThatCannotWriteOneRowEnds() {
        Task task = Task.of(SMALL);
        try (ResultFolder result =
                new ResultFolder(FailingDisk.never(), folder.resolve("full"), task, List.of("test"))) {
            RecordedSweep sweep = new RecordedSweep(ConflictModel::run, result, task, 2);
            assertThatThrownBy(() -> sweep.run((runs, of) -> {
                        throw new OutOfMemoryError("test");
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
        }
        Battery.passed(Line.F1, 1);
    }

    private static List<String> rows(Path target) throws IOException {
        return Sweeps.tables(target, "").getOrDefault("runs.csv", "").lines().toList();
    }
}
