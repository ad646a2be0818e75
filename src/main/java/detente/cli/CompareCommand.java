package detente.cli;

import detente.analysis.compare.Change;
import detente.analysis.compare.Change.Verdict;
import detente.analysis.compare.Comparison;
import detente.analysis.compare.ResultMeans;
import detente.analysis.told.Words;
import detente.chart.Estimate;
import detente.experiment.Experiment;
import detente.experiment.SetsOfWorlds;
import detente.io.document.BadInput;
import detente.io.plan.ExperimentFile;
import detente.io.result.FolderCheck;
import detente.io.result.Leftovers;
import detente.io.result.OccupiedFolder;
import detente.io.result.PastResult;
import detente.io.result.WholeFile;
import detente.io.result.WrittenManifest;
import detente.io.table.Rows;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: two results beside each other. */
@Command(
        sortOptions = false,
        description = {
            "",
            "Of finished sweeps with a baseline, or with arms over futures. Where both have the same seed the worlds are"
                    + " the same, with the same luck, and what changes is seen in each of them; else the intervals of"
                    + " both make that of the change. Nothing is written but FILE."
        },
        footer = {
            "",
            "Examples:",
            "  detente compare results/five-actions results/mine",
            "  detente compare results/before results/after --metric harm_per_year --csv changes.csv"
        })
final class CompareCommand implements Callable<Integer> {
    /** More rows are only in the file. */
    private static final int MOST_ROWS = 40;

    /** How often an interval of 95 % misses. */
    private static final double BY_LUCK = .05;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "2", description = "Two result folders, the earlier one first.")
    private List<Path> folders = List.of();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description = "Only this metric, and every effect on it, moved or not; may be repeated.")
    private List<String> metrics = new ArrayList<>();

    @Option(names = "--csv", paramLabel = "FILE", description = "Write all effects in both, as CSV.")
    private @Nullable Path csv;

    @Override
    public Integer call() throws IOException {
        if (csv != null && Files.exists(csv, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadInput("--csv: " + csv + " exists already; name another file or delete it");
        }
        PastResult first = read(folders.get(0));
        PastResult second = read(folders.get(1));
        if (Files.isSameFile(first.folder(), second.folder())) {
            throw new BadInput("compare: " + first.folder() + " and " + second.folder() + " are the same folder");
        }
        PrintWriter out = spec.commandLine().getOut();
        introduce("first", first, out);
        introduce("second", second, out);
        differences(first, second, out);
        int shared = shared(first, second);
        ResultMeans there = ResultMeans.read(first.folder(), metrics);
        ResultMeans here = ResultMeans.read(second.folder(), metrics);
        List<Change> changes = Comparison.of(there, here, shared);
        if (changes.isEmpty()) {
            throw new BadInput("compare: the results have no effect in common: "
                    + (there.metrics().stream().anyMatch(here.metrics()::contains)
                            ? "contrasts of the first are "
                                    + Words.list(there.contrasts())
                                    + ", of the second "
                                    + Words.list(here.contrasts())
                            : "no metric is in both"));
        }
        String unit = first.task().hasFutures() ? "future" : worldsOfUnit(experiment(first)) > 1 ? "group" : "world";
        tell(changes, shared, unit, out);
        write(changes);
        return ExitCode.DONE;
    }

    /** A folder of a whole sweep, of which no table is damaged. */
    private static PastResult read(Path folder) {
        PastResult result = PastResult.read(folder);
        Leftovers.clearIfFree(folder);
        if (result.task().experiment().isEmpty()) {
            throw new BadInput(folder + ": holds a single run; compare takes the results of sweeps");
        } else if (result.task().shard().isPresent()) {
            throw new OccupiedFolder(
                    folder + ": holds only a part of a sweep: 'merge' puts the parts together, and compare takes the"
                            + " whole");
        }
        FolderCheck check = result.check();
        if (!check.isMended(AnalyzeCommand::isWritten)) {
            List<String> lines = new ArrayList<>(check.findings().lines());
            lines.add("nothing was compared: 'verify " + folder + " --all' says which rows differ");
            throw new OccupiedFolder(String.join(System.lineSeparator(), lines));
        }
        return result;
    }

    private static void introduce(String which, PastResult result, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %s, %,d runs of %s by %s%n",
                which,
                result.folder(),
                result.task().runs(),
                result.task().name(),
                result.program().title());
    }

    private static void differences(PastResult first, PastResult second, PrintWriter out) {
        List<List<String>> rows = WrittenManifest.differences(first.folder(), second.folder()).stream()
                .map(one -> List.of(one.path(), one.there(), one.here()))
                .toList();
        out.println();
        if (rows.isEmpty()) {
            out.println("Program and experiment are the same.");
        } else {
            out.print(new Listing("In what they differ", List.of("key", "first", "second"), rows).text());
        }
        out.println();
    }

    /**
     * Number of worlds, of groups of worlds that share a parameter set, or of futures, that are the same in both: what they
     * are drawn from is their number and the seed.
     */
    private static int shared(PastResult first, PastResult second) {
        Experiment one = experiment(first);
        Experiment other = experiment(second);
        boolean same = one.seed() == other.seed()
                && worldsOfUnit(one) == worldsOfUnit(other)
                && (one.design().pointsPerFuture() > 0) == (other.design().pointsPerFuture() > 0);
        return same ? StrictMath.min(units(first), units(second)) : 0;
    }

    private static int units(PastResult result) {
        Experiment experiment = experiment(result);
        int arms = experiment.design().pointsPerFuture();
        return arms > 0
                ? experiment.design().size() / arms
                : experiment.run(result.task().runs()).world() / worldsOfUnit(experiment);
    }

    /** How many worlds share a parameter set. */
    private static int worldsOfUnit(Experiment experiment) {
        return experiment.round().sets().map(SetsOfWorlds::each).orElse(1);
    }

    private static Experiment experiment(PastResult result) {
        return result.task().experiment().map(ExperimentFile::experiment).orElseThrow();
    }

    private void tell(List<Change> changes, int shared, String unit, PrintWriter out) {
        out.println(
                shared > 0
                        ? "Both have the same luck in " + Words.count(shared, unit)
                                + (unit.equals("group") ? " of worlds with one parameter set" : "")
                                + ": effects are those in these, and the"
                                + " interval of a change is over what changes in each."
                        : "Each has luck of its own: the interval of a change is made of both.");
        long told = changes.stream()
                .filter(change -> change.verdict() == Verdict.MOVED || change.verdict() == Verdict.WITHIN)
                .count();
        long moved = count(changes, Verdict.MOVED);
        out.printf(
                Locale.ROOT,
                "%,d effects in both: %,d moved by more than both allow, %,d did not, %,d are the same in every world, of"
                        + " %,d too few worlds tell.%n",
                changes.size(),
                moved,
                told - moved,
                count(changes, Verdict.UNCHANGED),
                count(changes, Verdict.UNKNOWN));
        if (told > 0) {
            out.printf(Locale.ROOT, "Luck alone moves about %.1f of %,d.%n", BY_LUCK * told, told);
        }
        List<List<String>> rows = changes.stream()
                .filter(change -> !metrics.isEmpty() || change.verdict() == Verdict.MOVED)
                .map(CompareCommand::row)
                .toList();
        if (!rows.isEmpty()) {
            List<String> columns = List.of("contrast", "metric", "effect", "first", "second", "change", "verdict");
            out.println();
            out.print(new Listing(
                            metrics.isEmpty() ? "What moved" : "Effects",
                            columns,
                            rows.subList(0, Math.min(rows.size(), MOST_ROWS)))
                    .text());
            if (rows.size() > MOST_ROWS) {
                out.printf(Locale.ROOT, "… and %,d more; --csv writes all%n", rows.size() - MOST_ROWS);
            }
        }
    }

    private static long count(List<Change> changes, Verdict verdict) {
        return changes.stream().filter(change -> change.verdict() == verdict).count();
    }

    private static List<String> row(Change change) {
        return List.of(
                change.contrast(),
                change.metric(),
                change.quantity().word(),
                text(change.effects().first()),
                text(change.effects().second()),
                text(change.change()),
                change.verdict().word());
    }

    private static String text(Estimate estimate) {
        return Double.isFinite(estimate.low())
                ? String.format(Locale.ROOT, "%.4g [%.4g, %.4g]", estimate.value(), estimate.low(), estimate.high())
                : Double.isFinite(estimate.value()) ? String.format(Locale.ROOT, "%.4g", estimate.value()) : "";
    }

    private void write(List<Change> changes) throws IOException {
        if (csv == null) {
            return;
        }
        Rows rows = new Rows();
        Comparison.TABLE.begin(rows);
        changes.forEach(change -> Comparison.TABLE.append(change, rows));
        WholeFile.write(csv, draft -> Files.write(draft, rows.bytes()));
    }
}
