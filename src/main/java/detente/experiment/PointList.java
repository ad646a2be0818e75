package detente.experiment;

import java.util.List;

/**
 * Listed points.
 *
 * @param factors what the points name
 * @param points each with one level for every factor
 */
record PointList(List<Factor> factors, List<List<Level>> points) implements Design {

    static Design of(DesignRequest request) {
        return new PointList(request.factors(), request.points());
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public List<Level> levels(int point) {
        return points.get(point);
    }
}
