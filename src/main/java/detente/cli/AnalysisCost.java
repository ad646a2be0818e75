package detente.cli;

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
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What the end of a sweep costs: summaries, effects, charts, report. It is told from small sweeps of the same kind that
 * are run, once in each world, and analysed in a folder of their own: a first cost, and what each further design point and
 * each further world at a point adds.
 *
 * @param seconds time it takes
 * @param bytes length of all that it writes
 */
record AnalysisCost(double seconds, double bytes) {
    /** Where nothing is analysed. */
    static final AnalysisCost NONE = new AnalysisCost(0, 0);

    private static final double NANOSECONDS = 1e9;
    /** From so many points on charts no longer grow but with what they show. */
    private static final int FEW_POINTS = 50;

    private static final int MORE_POINTS = 200;
    private static final int FEW_WORLDS = 2;
    private static final int MORE_WORLDS = 6;

    /**
     * One small sweep.
     *
     * @param points number of design points
     * @param cells number of worlds at all of them
     * @param seconds what its analysis takes
     * @param bytes what its analysis writes
     */
    private record Trial(double points, double cells, double seconds, double bytes) {}

    /**
     * Measures it.
     *
     * @param file the experiment, of which all runs are analysed
     * @param threads that run the small sweeps
     */
    static AnalysisCost of(ExperimentFile file, int threads) throws IOException {
        Experiment whole = file.experiment();
        Trial cold = trial(file, FEW_POINTS, FEW_WORLDS, threads);
        Trial few = trial(file, FEW_POINTS, FEW_WORLDS, threads);
        Trial worlds = whole.worlds() > FEW_WORLDS ? trial(file, FEW_POINTS, MORE_WORLDS, threads) : few;
        Trial points = whole.design().size() > FEW_POINTS ? trial(file, MORE_POINTS, FEW_WORLDS, threads) : few;
        return new AnalysisCost(
                told(whole, cold, few, worlds, points, Trial::seconds),
                told(whole, cold, few, worlds, points, Trial::bytes));
    }

    private static double told(
            Experiment whole, Trial cold, Trial few, Trial worlds, Trial points, ToDoubleFunction<Trial> cost) {
        double aCell = slope(cost.applyAsDouble(worlds) - cost.applyAsDouble(few), worlds.cells() - few.cells());
        double aPoint = slope(
                cost.applyAsDouble(points) - cost.applyAsDouble(few) - aCell * (points.cells() - few.cells()),
                points.points() - few.points());
        double cells = (double) whole.size() / whole.replications();
        return cost.applyAsDouble(cold)
                + aCell * (cells - few.cells())
                + aPoint * (whole.design().size() - few.points());
    }

    private static double slope(double rise, double over) {
        return over > 0 ? StrictMath.max(0, rise / over) : 0;
    }

    private static Trial trial(ExperimentFile file, int mostPoints, int mostWorlds, int threads) throws IOException {
        Experiment small = Miniature.of(file.experiment(), mostPoints, mostWorlds);
        Path folder = Files.createTempDirectory("detente-dry-run");
        try {
            Task task = Task.of(new ExperimentFile(small, file.base(), List.of()));
            try (ResultFolder result = new ResultFolder(new Disk(), folder, task, List.of())) {
                new RecordedSweep(small, task, ConflictModel::run, result, threads).run((runs, of) -> {});
                long before = bytes(folder);
                long begin = CpuTime.nanoseconds();
                AnalyzeCommand.analyze(
                        folder,
                        List.of(),
                        new PrintWriter(Writer.nullWriter()),
                        new Progress(new PrintWriter(Writer.nullWriter()), Progress.Manner.QUIET));
                double seconds = (CpuTime.nanoseconds() - begin) / NANOSECONDS;
                return new Trial(small.design().size(), small.size(), seconds, bytes(folder) - before);
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
