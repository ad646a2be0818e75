package detente.cli;

import detente.analysis.ResultAnalysis.Wish;
import detente.experiment.Asked;
import detente.experiment.Experiment;
import detente.experiment.Miniature;
import detente.io.plan.ExperimentFile;
import detente.io.result.Disk;
import detente.io.result.RecordedSweep;
import detente.io.result.ResultFolder;
import detente.io.result.Task;
import detente.model.ConflictModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the end of a sweep costs: summaries, effects, charts, report. It is told from small sweeps of the same kind that
 * are run, once in some worlds, and analysed in a folder of their own: a first cost, which the program's start is part of,
 * and what each further design point adds.
 *
 * @param seconds time it takes
 * @param bytes length of all that it writes
 */
record AnalysisCost(double seconds, double bytes) {
    /** Where nothing is analysed. */
    static final AnalysisCost NONE = new AnalysisCost(0, 0);

    /** From so many points on charts hardly grow. */
    private static final int FEW_POINTS = 50;

    private static final int MORE_POINTS = 200;

    /** From so many worlds on all intervals are there. */
    private static final int WORLDS = 8;

    /**
     * One small sweep.
     *
     * @param points number of design points
     * @param seconds what its analysis takes
     * @param bytes what its analysis writes
     */
    private record Trial(int points, double seconds, double bytes) {}

    /**
     * Measures it.
     *
     * @param file the experiment, of which all runs are analysed
     * @param threads that run the small sweeps
     * @param charts whether they are drawn
     */
    static AnalysisCost of(ExperimentFile file, int threads, boolean charts) throws IOException {
        Trial first = trial(file, FEW_POINTS, threads, charts);
        int further = file.experiment().design().size() - first.points();
        if (further <= 0) {
            return new AnalysisCost(first.seconds(), first.bytes());
        }
        Trial larger = trial(file, MORE_POINTS, threads, charts);
        double bytesOfPoint =
                StrictMath.max(0, larger.bytes() - first.bytes()) / StrictMath.max(1, larger.points() - first.points());
        return new AnalysisCost(
                first.seconds() + further * larger.seconds() / larger.points(), first.bytes() + further * bytesOfPoint);
    }

    private static Trial trial(ExperimentFile file, int mostPoints, int threads, boolean charts) throws IOException {
        Experiment small = Miniature.of(file.experiment(), mostPoints, WORLDS);
        Path folder = Files.createTempDirectory("detente-dry-run");
        try {
            Task task = Task.of(new ExperimentFile(small, file.base(), Map.of(), List.of(), List.of()));
            try (ResultFolder result = new ResultFolder(new Disk(), folder, task, List.of())) {
                new RecordedSweep(ConflictModel::run, result, task, threads).run((runs, of) -> {});
                long before = bytes(folder);
                double begin = CpuTime.seconds();
                AnalyzeCommand.analyze(
                        task,
                        folder,
                        new Wish(Asked.NOTHING, charts),
                        List.of(),
                        new PrintWriter(Writer.nullWriter()),
                        new Progress(new PrintWriter(Writer.nullWriter()), Progress.Manner.QUIET));
                double seconds = CpuTime.seconds() - begin;
                return new Trial(small.design().size(), seconds, bytes(folder) - before);
            }
        } finally {
            delete(folder);
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
