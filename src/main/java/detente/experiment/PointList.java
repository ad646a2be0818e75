package detente.experiment;

import detente.experiment.DesignKind.Analysis;
import detente.experiment.DesignKind.Asks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Listed points.
 *
 * @param factors what the points name
 * @param points each with one level for every factor
 */
record PointList(List<Factor> factors, List<List<Level>> points) implements Design {
    static final DesignKind KIND =
            new DesignKind("list", "the listed points", Asks.POINTS, Analysis.RANK, List.of(), PointList::of);

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

    @Override
    public List<String> advice() {
        Map<List<Level>, Integer> numbers = new LinkedHashMap<>();
        List<String> again = new ArrayList<>();
        for (int point = 1; point <= points.size(); point++) {
            Integer before = numbers.putIfAbsent(points.get(point - 1), point);
            if (before != null) {
                again.add("point " + point + " is listed before as point " + before);
            }
        }
        return again.isEmpty()
                ? List.of()
                : List.of(again.get(0) + (again.size() == 1 ? "" : " (listed again: " + again.size() + " points)")
                        + ": the same worlds with the same luck give the same runs once more");
    }
}
