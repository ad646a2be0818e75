package detente.analysis;

import detente.analysis.discovery.BoxTable;
import detente.analysis.discovery.TrajectoryTable;
import detente.analysis.effect.ContrastTable;
import detente.analysis.effect.EffectTable;
import detente.analysis.effect.InteractionTable;
import detente.analysis.pattern.PatternTable;
import detente.analysis.robust.DriverTable;
import detente.analysis.robust.FutureTable;
import detente.analysis.robust.RobustnessTable;
import detente.analysis.sensitivity.SensitivityTable;
import detente.analysis.series.SeriesSummaryTable;
import detente.analysis.spread.SummaryTable;
import detente.analysis.spread.VarianceTable;
import detente.experiment.Asked;
import detente.experiment.Factor;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.ArrayList;
import java.util.List;

/** The one list of tables that the analysis adds to a result folder. */
public final class AnalysisTables {
    /** Those of a design that crosses arms with futures. */
    private static final List<TableForm<?>> OF_ARMS =
            List.of(RobustnessTable.TABLE, DriverTable.TABLE, FutureTable.TABLE);

    /** Those that answer questions. */
    private static final List<TableForm<?>> OF_QUESTIONS = List.of(BoxTable.TABLE, TrajectoryTable.TABLE);

    /** What is found in series of operations. */
    private static final List<TableForm<?>> OF_SERIES = List.of(PatternTable.TABLE);

    private AnalysisTables() {}

    /**
     * Those of a sweep.
     *
     * @param factors that it has
     * @param hasFutures whether arms are compared over futures
     * @param hasSets whether worlds have the sets of an ensemble
     * @param asked what else is wanted
     */
    public static List<TableForm<?>> of(List<Factor> factors, boolean hasFutures, boolean hasSets, Asked asked) {
        return with(
                SummaryTable.of(factors, Field::of),
                EffectTable.of(hasSets),
                ContrastTable.of(hasSets),
                hasFutures ? OF_ARMS : List.of(),
                asked.questions().isEmpty() ? List.of() : OF_QUESTIONS,
                asked.patterns() ? OF_SERIES : List.of());
    }

    /** All that there can be. */
    public static List<TableForm<?>> all() {
        return with(
                SummaryTable.of(List.<Factor>of(), Field::of),
                EffectTable.of(true),
                ContrastTable.of(true),
                OF_ARMS,
                OF_QUESTIONS,
                OF_SERIES);
    }

    /** All that there are; the summary without the columns that say what its points are. */
    public static List<TableForm<?>> ofFigures() {
        return with(
                SummaryTable.FIGURES, EffectTable.of(true), ContrastTable.of(true), OF_ARMS, OF_QUESTIONS, OF_SERIES);
    }

    private static List<TableForm<?>> with(
            TableForm<?> summary,
            TableForm<?> effects,
            TableForm<?> contrasts,
            List<TableForm<?>> ofArms,
            List<TableForm<?>> ofQuestions,
            List<TableForm<?>> ofSeries) {
        List<TableForm<?>> tables = new ArrayList<>(ofArms);
        tables.addAll(ofQuestions);
        tables.addAll(ofSeries);
        tables.addAll(List.of(
                effects,
                contrasts,
                InteractionTable.TABLE,
                SensitivityTable.TABLE,
                SeriesSummaryTable.TABLE,
                VarianceTable.TABLE,
                summary));
        return tables;
    }
}
