package detente.analysis.sample;

import detente.chart.Estimate;
import detente.io.table.Field;
import java.util.function.Function;
import java.util.stream.Stream;

/** How {@link Intervals} stand in tables. */
public final class IntervalColumns {
    /** What the column of the lower end of an interval over worlds says. */
    public static final String LOW = "lower end of its 95 % interval over worlds; empty: too few worlds";

    public static final String HIGH = "upper end of that interval";

    private IntervalColumns() {}

    /**
     * The columns of a number and of the ends of its interval.
     *
     * @param low what the lower end is
     */
    public static <R> Stream<Field<R>> of(
            String name, String unit, String meaning, String low, Function<R, Estimate> of) {
        return Stream.of(
                Field.number(name, unit, meaning, row -> of.apply(row).value()),
                Field.number(name + "_low", unit, low, row -> of.apply(row).low()),
                Field.number(name + "_high", unit, HIGH, row -> of.apply(row).high()));
    }
}
