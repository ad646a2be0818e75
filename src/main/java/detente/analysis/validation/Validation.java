package detente.analysis.validation;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import detente.chart.Sheet;
import detente.chart.TargetSheet;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The model against the figures of the incident data. Only the record is compared. A world's value pools its runs
 * (shares, moments and quantiles of all their operations together; the patterns that depend on the number of events are
 * means over runs); the model's value is the mean over worlds, with an interval of 95 % over worlds.
 */
public final class Validation {
    private final List<Row> rows = new ArrayList<>();
    private final Figures figures;
    private final int worlds;
    private final int replications;

    private Validation(Figures figures, int worlds, int replications) {
        this.figures = figures;
        this.worlds = worlds;
        this.replications = replications;
    }

    /**
     * With what the model is compared.
     *
     * @param targets figures of a record
     * @param form how much there is in it
     * @param world name of the only world in which they are measured; empty where targets say it
     */
    public record Figures(List<Target> targets, RecordForm form, String world) {
        /** Those that come with the program. */
        public static Figures shipped() {
            return new Figures(Target.all(), RecordForm.SHIPPED, "");
        }
    }

    /** What is said of a target. */
    enum Verdict {
        INSIDE("inside"),
        BUILT_IN("inside by construction"),
        OUTSIDE("OUTSIDE"),
        NOT_MODELLED("not a target");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * A target and the model's value.
     *
     * @param model mean over worlds; NaN where it is not modelled
     * @param bounds its 95 % interval
     */
    record Row(Target target, double model, Bounds bounds, Verdict verdict) {}

    /**
     * Runs the scenarios that the targets ask for and compares.
     *
     * @param figures with what it is compared
     * @param change of each of them
     * @param worlds number of worlds, at least 1; 40 scatter T01 by ±1.2
     * @param replications runs in each world, at least 1
     * @param seed what the seeds of worlds and runs are made from, as in an experiment
     * @param threads how many worlds are run at once; the result does not depend on it
     */
    public static Validation run(
            Figures figures, UnaryOperator<Scenario> change, int worlds, int replications, long seed, int threads) {
        RecordedWorlds recorded = new RecordedWorlds(figures.targets(), figures.form(), change, replications, seed);
        figures.targets().stream()
                .map(Target::setting)
                .distinct()
                .forEach(setting -> recorded.run(setting, 1, worlds, threads));
        Validation validation = new Validation(figures, worlds, replications);
        validation.compare(recorded);
        return validation;
    }

    private void compare(RecordedWorlds recorded) {
        Intervals intervals = new Intervals();
        for (Target target : figures.targets()) {
            if (RecordedWorlds.isMeasured(target)) {
                double[] values = recorded.values(target);
                double model = Sample.of(values).mean();
                Verdict verdict = target.isMetBy(model) ? target.kind().met() : Verdict.OUTSIDE;
                rows.add(new Row(target, model, intervals.mean(values), verdict));
            } else {
                rows.add(new Row(target, Double.NaN, Bounds.NONE, Verdict.NOT_MODELLED));
            }
        }
    }

    /** Targets and values in order. */
    List<Row> rows() {
        return rows;
    }

    /** Where the model's value of a target is found. */
    String world(Target target) {
        return figures.world().isEmpty() ? target.setting().text() : figures.world();
    }

    /** Number of targets that are missed. */
    public int misses() {
        return (int)
                rows.stream().filter(row -> row.verdict() == Verdict.OUTSIDE).count();
    }

    /** One sentence: what was run and how many targets are met. */
    public String headline() {
        long targets = rows.stream()
                .filter(row -> row.verdict() != Verdict.NOT_MODELLED)
                .count();
        return worlds + " worlds x " + replications + " runs: " + (targets - misses()) + " of " + targets
                + " targets met";
    }

    /** The comparison as a picture. */
    public Sheet sheet() {
        return TargetSheet.compared(
                rows.stream()
                        .filter(row -> row.verdict() != Verdict.NOT_MODELLED)
                        .map(Validation::drawn)
                        .toList(),
                headline() + ".");
    }

    private static TargetSheet.Row drawn(Row row) {
        Target target = row.target();
        Bounds bounds = row.bounds();
        return new TargetSheet.Row(
                target.id() + " " + target.pattern(),
                Estimate.NONE,
                new Estimate(target.place(row.model()), target.place(bounds.low()), target.place(bounds.high())));
    }

    /** The comparison as a table for a terminal. */
    public String text() {
        return ValidationText.plain(this);
    }

    /** The comparison as a table in Markdown. */
    public String markdown() {
        return ValidationText.markdown(this);
    }
}
