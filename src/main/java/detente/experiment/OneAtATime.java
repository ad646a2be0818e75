package detente.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * A baseline point first, then each other level of each factor with the other factors at the baseline: the one that the
 * experiment names, else the first level of every factor.
 *
 * @param factors with listed levels
 * @param points the baseline first
 */
record OneAtATime(List<Factor> factors, List<List<Level>> points) implements Design {

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
        return new OneAtATime(factors, points);
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public List<Level> levels(int point) {
        return points.get(point);
    }

    @Override
    public List<Level> baseline() {
        return points.get(0);
    }
}
