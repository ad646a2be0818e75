package detente.analysis.calibration.result;

import detente.analysis.calibration.Acceptance;
import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Dependence;
import detente.analysis.calibration.Evaluation;
import detente.analysis.calibration.Posterior;
import detente.analysis.picture.ChartRows;
import detente.analysis.picture.Charts;
import detente.analysis.picture.Charts.Drawing;
import detente.analysis.runs.TableFile;
import detente.analysis.runs.Titles;
import detente.analysis.told.Words;
import detente.io.result.Disk;
import detente.io.table.TableForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what a calibration found: reads {@code evaluations.csv} and writes tables and charts. The same rows give the same bytes. */
public final class CalibrationAnalysis {
    private static final String CHARTS = "charts";
    private static final int HUNDRED = 100;

    /** Up to this width of the posterior, in that of the prior, the record is said to say much of a parameter. */
    private static final double NARROW = .5;

    private final CalibrationPlan plan;
    private final Posterior posterior;

    private CalibrationAnalysis(CalibrationPlan plan, List<Evaluation> past) {
        this.plan = plan;
        posterior = Posterior.of(plan, past);
    }

    /**
     * What came of an analysis.
     *
     * @param accepted number of accepted sets
     * @param findings what was found, in sentences
     * @param tables written, beside that of evaluations
     * @param files all that were written
     * @param drawings the pictures among them
     * @param pictureProblem why there are no pictures, and what to do; empty if there are
     */
    public record Report(
            int accepted,
            List<String> findings,
            List<TableForm<?>> tables,
            List<Path> files,
            List<Drawing> drawings,
            Optional<String> pictureProblem) {}

    /**
     * Analyses the folder of a calibration in which all is tried.
     *
     * @throws IOException if rows cannot be read
     */
    public static Report write(Disk disk, Path folder, CalibrationTask task) throws IOException {
        CalibrationPlan plan = task.file().plan();
        return new CalibrationAnalysis(plan, KeptCalibration.evaluations(folder, task)).write(disk, folder);
    }

    private Report write(Disk disk, Path folder) {
        CalibrationTables tables = new CalibrationTables(plan, posterior);
        List<TableForm<?>> forms = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        write(disk, folder, CalibrationTables.GENERATIONS, posterior.generations().stream(), forms, files);
        List<Evaluation> accepted = posterior.accepted();
        write(
                disk,
                folder,
                tables.accepted(),
                IntStream.range(0, accepted.size())
                        .mapToObj(place -> new CalibrationTables.Accepted(place, accepted.get(place))),
                forms,
                files);
        write(disk, folder, CalibrationTables.MARGINALS, posterior.knowledge().stream(), forms, files);
        write(disk, folder, tables.predictive(), posterior.predicted().stream(), forms, files);
        write(
                disk,
                folder,
                tables.ensemble(),
                posterior.thinned(Acceptance.TOLERANCE, plan.effort().population()).stream(),
                forms,
                files);
        Charts charts = new Charts(
                disk,
                folder.resolve(CHARTS),
                List.of(),
                "",
                new ChartRows(List.of(), List.of(), Optional.empty(), Titles.NONE),
                new CalibrationCharts(plan, posterior).sheets(),
                (what, part) -> {});
        Optional<String> problem = charts.write();
        files.addAll(charts.written());
        return new Report(accepted.size(), findings(), forms, files, List.copyOf(charts.drawings()), problem);
    }

    private static <R> void write(
            Disk disk, Path folder, TableForm<R> form, Stream<R> rows, List<TableForm<?>> forms, List<Path> files) {
        try (TableFile<R> table = new TableFile<>(disk, folder, form)) {
            rows.forEach(table::add);
            table.finish();
            files.add(table.file());
        }
        forms.add(form);
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        int tried = posterior.generations().stream()
                .filter(generation -> generation.stage().isNew())
                .mapToInt(Posterior.Generation::tried)
                .sum();
        int accepted = posterior.accepted().size();
        if (accepted == 0) {
            findings.add(String.format(
                    Locale.ROOT,
                    "None of %,d sets meets the targets within %s half-widths: widen ranges of the priors, raise 'tolerance' or"
                            + " 'most', or doubt the model; predictive.csv says which targets are out of reach.",
                    tried,
                    plan.tolerance()));
            return findings;
        }
        findings.add(String.format(
                Locale.ROOT,
                "%,d of %,d sets that were tried meet all targets within %s half-widths in %,d worlds; they tell as much as"
                        + " %.0f of equal weight.",
                accepted,
                tried,
                plan.tolerance(),
                plan.effort().finalWorlds(),
                posterior.effectiveSize(Acceptance.TOLERANCE)));
        findings.add(held());
        posterior
                .middle()
                .map(central -> String.format(
                        Locale.ROOT,
                        "In the middle of what is accepted, nearest to the weighted median, stands set %d of posterior.csv,"
                                + " %.2f interquartile ranges away from it in the mean over the parameters.",
                        central.number(),
                        central.distance()))
                .ifPresent(findings::add);
        double luck = posterior.luckyShift();
        findings.add(told("The record says nothing that luck could not say of", known -> known.shift() <= luck));
        findings.add(
                told("It says something of", known -> known.shift() > luck && CalibrationTables.width(known) > NARROW));
        findings.add(
                told("It says much of", known -> known.shift() > luck && CalibrationTables.width(known) <= NARROW));
        findings.add(String.format(
                Locale.ROOT,
                "True operations a year: %.0f (nine tenths of the sets: %.0f to %.0f).",
                perYear(.5),
                perYear(.05),
                perYear(.95)));
        Dependence.of(plan, posterior, Evaluation::perYear)
                .map(found -> String.format(
                        Locale.ROOT,
                        "They hang most on %s: %.0f where it is below %.3g, %.0f where it is above %.3g, the lower and the upper"
                                + " third of what is accepted.",
                        found.key(),
                        found.lower(),
                        found.below(),
                        found.upper(),
                        found.above()))
                .ifPresent(findings::add);
        return findings.stream().filter(text -> !text.isEmpty()).toList();
    }

    private double perYear(double share) {
        return posterior.sample(Acceptance.TOLERANCE, Evaluation::perYear).quantile(share);
    }

    private String held() {
        Posterior.Held within = posterior.held(Acceptance.TOLERANCE);
        Posterior.Held box = posterior.held(Acceptance.BOX);
        if (within.tried() == 0) {
            return "";
        }
        String inBox = box.tried() == 0
                ? "None meets all inside their intervals."
                : String.format(
                        Locale.ROOT,
                        "Of those that meet all inside their intervals %.0f %% do there too.",
                        HUNDRED * box.held() / (double) box.tried());
        return String.format(
                Locale.ROOT,
                "In fresh worlds, by which nothing was chosen, %.0f %% of them do so again. %s",
                HUNDRED * within.held() / (double) within.tried(),
                inBox);
    }

    private String told(String beginning, Predicate<Posterior.Knowledge> which) {
        List<String> keys = posterior.knowledge().stream()
                .filter(known ->
                        plan.parameters().stream().anyMatch(free -> free.key().equals(known.key())))
                .filter(which)
                .map(Posterior.Knowledge::key)
                .toList();
        return keys.isEmpty() ? "" : beginning + " " + Words.list(keys) + ".";
    }
}
