package detente.experiment;

import java.util.ArrayList;
import java.util.List;

/** A baseline point first, then each other level of each factor with the other factors at the baseline. */
final class OneAtATime {
    private OneAtATime() {}

    static Design of(DesignRequest request) {
        List<Factor> factors = request.listedFactors();
        List<Level> baseline = request.baseline().isEmpty()
                ? factors.stream().map(factor -> factor.levels().get(0)).toList()
                : request.baseline();
        List<List<Level>> points = new ArrayList<>();
        points.add(baseline);
        for (int i = 0; i < factors.size(); i++) {
            for (Level level : factors.get(i).levels()) {
                if (!level.label().equals(baseline.get(i).label())) {
                    List<Level> point = new ArrayList<>(baseline);
                    point.set(i, level);
                    points.add(point);
                }
            }
        }
        return new PointList(factors, points);
    }
}
