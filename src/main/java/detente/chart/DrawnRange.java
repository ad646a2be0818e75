package detente.chart;

import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;
import org.jfree.data.Range;

/** How far an axis has to reach. */
final class DrawnRange {
    private DrawnRange() {}

    /** The range that holds some numbers with their intervals, and everything between two others. */
    static Range of(Stream<Estimate> estimates, double low, double high) {
        DoubleSummaryStatistics ends = new DoubleSummaryStatistics();
        ends.accept(low);
        ends.accept(high);
        estimates.filter(Estimate::exists).forEach(estimate -> {
            ends.accept(estimate.lowest());
            ends.accept(estimate.highest());
        });
        return new Range(ends.getMin(), ends.getMax());
    }
}
