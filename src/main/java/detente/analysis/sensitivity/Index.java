package detente.analysis.sensitivity;

import detente.analysis.sample.IntervalColumns;
import detente.io.table.Field;
import java.util.List;
import java.util.Locale;

/** What a sensitivity analysis says of a factor; each is a column, with two more for the ends of its 95 % interval. */
public enum Index {
    FIRST(
            "1",
            "Sobol' index of first order (Saltelli 2010): share of the variance that the factor explains alone",
            Index.EVEN_ROWS),
    TOTAL(
            "1",
            "total Sobol' index (Jansen 1999): share of the variance with the factor's interactions",
            Index.EVEN_ROWS),
    SECOND(
            "1",
            "Sobol' index of second order (Saltelli 2002): share that factor and partner explain only together",
            Index.EVEN_ROWS),
    MU(
            Index.METRIC,
            "mean elementary effect: change of the metric over the whole range of the factor (Morris 1991)",
            Index.WALKS),
    MU_STAR(Index.METRIC, "mean size of the elementary effects, whatever their sign (Campolongo 2007)", Index.WALKS),
    SIGMA(Index.METRIC, "standard deviation of the elementary effects: interaction or curvature", Index.WALKS),
    PRCC(
            "1",
            "partial rank correlation: of the ranks of factor and metric, the other factors held fixed",
            Index.NONE_HOLDS),
    SRRC(
            "1",
            "standardised coefficient of the factor in the regression of ranks on the ranks of all factors",
            "empty: fewer than 32 points, or those of a Latin hypercube"),
    RANK_R2("1", "share of the variance of the metric's ranks that this regression explains", Index.NONE_HOLDS);

    private static final String METRIC = "metric";
    private static final String EVEN_ROWS = "empty: fewer than 256 rows, or those of Sobol's sequence";
    private static final String WALKS = "empty: too few walks";
    private static final String NONE_HOLDS = "empty: none that was tried holds it";

    private final String unit;
    private final String meaning;

    /** Why its interval may be missing. */
    private final String empty;

    Index(String unit, String meaning, String empty) {
        this.unit = unit;
        this.meaning = meaning;
        this.empty = empty;
    }

    /** Whether it is a number without a unit, so that those of different metrics can be compared. */
    boolean isShare() {
        return !unit.equals(METRIC);
    }

    /** Whether an interval is known that holds about what it promises; the page on statistics has the figures. */
    boolean hasInterval() {
        return !empty.equals(NONE_HOLDS);
    }

    /** Its column and those of its interval. */
    List<Field<SensitivityTable.Row>> fields() {
        return IntervalColumns.<SensitivityTable.Row>of(
                        name().toLowerCase(Locale.ROOT),
                        unit,
                        meaning,
                        "lower end of its 95 % interval; " + empty,
                        row -> row.found().of(this))
                .toList();
    }
}
