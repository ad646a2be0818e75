package detente.analysis.runs;

import detente.io.table.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A design point beside the baseline.
 *
 * @param point number of the design point
 * @param label what differs from the baseline, such as {@code treaty+strikeBack} or {@code escalation.gain=0.1}; the
 *     baseline's own is {@code baseline}
 * @param title the same for charts and report
 * @param changed positions of the factors that differ, rising
 * @param switches whether every difference is a factor switched on
 */
public record Contrast(int point, String label, String title, List<Integer> changed, boolean switches) {
    /** Few changes before many; as many by the order of the factors, then of the points. */
    public static final Comparator<Contrast> ORDER = Comparator.comparingInt(Contrast::changes)
            .thenComparing(
                    contrast -> contrast.changed().stream()
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    Arrays::compare)
            .thenComparingInt(Contrast::point);

    public Contrast {
        changed = List.copyOf(changed);
    }

    /** The columns that name it. */
    public static <R> Stream<Field<R>> columns(Function<R, Contrast> of) {
        return Stream.of(
                Field.whole("point", "number of the design point", row -> of.apply(row)
                        .point()),
                Field.text("contrast", "what differs from the baseline", row -> of.apply(row)
                        .label()));
    }

    /** Number of factors that differ. */
    public int changes() {
        return changed.size();
    }

    /** Whether every one of so many factors, two at least, is switched on. */
    public boolean isAll(int factors) {
        return switches && changes() == factors && factors > 1;
    }

    /** Its title for a chart. */
    public String shortTitle(int factors) {
        return isAll(factors) && factors > 2 ? "all " + factors : title;
    }
}
