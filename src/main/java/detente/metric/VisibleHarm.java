package detente.metric;

import detente.model.operation.Operation;
import detente.model.operation.Sector;
import detente.parameter.Total;
import java.util.Arrays;
import java.util.function.Predicate;

/** Harm of operations to their targets, and the part of it that was done in operations whose author a government named. */
final class VisibleHarm {
    private static final Sector[] SECTORS = Sector.values();

    private final double[] all = new double[SECTORS.length];
    private final double[] visible = new double[SECTORS.length];

    void add(Operation operation) {
        int sector = operation.sector().ordinal();
        all[sector] += operation.harm();
        visible[sector] += operation.isPublic() ? operation.harm() : 0;
    }

    /** Share of the harm in some sectors that became visible; NaN without any. */
    double share(Predicate<Sector> which) {
        return sum(visible, which) / sum(all, which);
    }

    private static double sum(double[] harm, Predicate<Sector> which) {
        return Total.of(Arrays.stream(SECTORS).filter(which).mapToDouble(sector -> harm[sector.ordinal()]));
    }
}
