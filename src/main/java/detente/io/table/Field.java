package detente.io.table;

import detente.experiment.Factor;
import detente.experiment.ValueType;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A column of a table, and what stands in it.
 *
 * @param name in the header
 * @param type what its cells hold; any cell may be empty where the value is missing
 * @param unit unit; {@code "1"} for a pure number or a text, {@code metric} for that of the row's metric
 * @param meaning what it is, without a full stop
 * @param cell writes the cell of a row
 * @param <R> what a row is made from
 */
public record Field<R>(String name, ValueType type, String unit, String meaning, BiConsumer<R, Rows> cell) {

    /** The column of a factor. */
    public static <R> Field<R> of(Factor factor, Function<R, String> level) {
        return new Field<>(
                factor.name(),
                factor.type(),
                factor.unit(),
                "factor: " + factor.meaning(),
                (row, rows) -> rows.cell(level.apply(row)));
    }

    /** Whole numbers without a unit. */
    public static <R> Field<R> whole(String name, String meaning, ToLongFunction<R> value) {
        return whole(name, "1", meaning, value);
    }

    /** Whole numbers. */
    public static <R> Field<R> whole(String name, String unit, String meaning, ToLongFunction<R> value) {
        return new Field<>(name, ValueType.INTEGER, unit, meaning, (row, rows) -> rows.cell(value.applyAsLong(row)));
    }

    /** Numbers; NaN where there is none. */
    public static <R> Field<R> number(String name, String unit, String meaning, ToDoubleFunction<R> value) {
        return new Field<>(name, ValueType.NUMBER, unit, meaning, (row, rows) -> rows.cell(value.applyAsDouble(row)));
    }

    /** Texts; empty where there is none. */
    public static <R> Field<R> text(String name, String meaning, Function<R, String> value) {
        return new Field<>(name, ValueType.TEXT, "1", meaning, (row, rows) -> rows.cell(value.apply(row)));
    }

    /** Whether something is so. */
    public static <R> Field<R> flag(String name, String meaning, Predicate<R> value) {
        return new Field<>(name, ValueType.BOOLEAN, "1", meaning, (row, rows) -> rows.cell(value.test(row)));
    }
}
