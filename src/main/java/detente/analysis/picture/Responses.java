package detente.analysis.picture;

import detente.analysis.effect.Effect;
import detente.analysis.runs.PointRuns;
import detente.analysis.runs.Titles;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.chart.CurveSheet;
import detente.chart.Estimate;
import detente.chart.FactorAxis;
import detente.chart.GridPoint;
import detente.chart.HeatSheet;
import detente.chart.MainMetrics;
import detente.chart.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How the main metrics answer one or two factors, gathered while the tables are written: as ratios to the baseline where
 * there is one, as means over worlds where there is none. More factors make no plane.
 */
final class Responses {
    private static final int MOST_POINTS = 2500;
    private static final int FEWEST_LEVELS = 3;
    private static final String RATIOS =
            "Ratio to the baseline of means over worlds, with 95 % interval (over worlds, paired).";
    private static final String MEANS = "Mean over worlds, with its 95 % interval.";

    private final List<String> factors;
    private final List<String> metrics;
    private final Optional<PointRuns> baseline;
    private final Titles titles;
    private final List<Response> responses = new ArrayList<>();

    /** A design point. */
    private record Response(List<String> levels, Map<String, Estimate> estimates) {}

    Responses(List<String> factors, List<String> metrics, Optional<PointRuns> baseline, Titles titles) {
        this.titles = titles;
        this.factors = List.copyOf(factors);
        this.metrics = List.copyOf(metrics);
        this.baseline = baseline;
    }

    /** Adds a design point; of one beyond what a picture can hold, nothing is kept. */
    void add(PointRuns point, Intervals intervals) {
        if (responses.size() > MOST_POINTS) {
            return;
        }
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (String metric : MainMetrics.many().keySet()) {
            int column = metrics.indexOf(metric);
            if (column >= 0) {
                estimates.put(metric, estimate(point.ofWorlds(column), column, intervals.of(metric)));
            }
        }
        responses.add(new Response(point.levels(), estimates));
    }

    private Estimate estimate(double[] worlds, int column, Intervals intervals) {
        return baseline.map(before ->
                        Effect.of(worlds, before.ofWorlds(column), intervals).ratio())
                .orElseGet(() -> intervals.estimate(Sample.present(worlds)));
    }

    /** The pictures that they make, by name; none for a design that is no line, family of lines or plane. */
    Map<String, Supplier<Sheet>> sheets() {
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        List<FactorAxis> varied = varied();
        if (responses.size() > MOST_POINTS || varied.isEmpty() || varied.size() > 2) {
            return sheets;
        }
        List<FactorAxis> pair = varied.size() == 2 ? varied : List.of(varied.get(0), new FactorAxis("", List.of("")));
        Stream.of(pair, List.of(pair.get(1), pair.get(0)))
                .filter(axes -> isLong(axes.get(0)) && axes.get(1).levels().size() <= CurveSheet.MOST_LINES)
                .max(Comparator.comparingInt(axes -> axes.get(0).levels().size()))
                .ifPresent(axes -> sheets.put(
                        "response",
                        () -> CurveSheet.of(
                                titled(axes.get(0)),
                                titled(axes.get(1)),
                                points(axes),
                                baseline.isPresent(),
                                baseline.isPresent() ? RATIOS : MEANS)));
        Stream.of(pair, List.of(pair.get(1), pair.get(0)))
                .filter(axes -> isLong(axes.get(0)) && axes.get(1).levels().size() >= FEWEST_LEVELS)
                .filter(axes -> responses.size()
                        == axes.get(0).levels().size() * axes.get(1).levels().size())
                .findFirst()
                .ifPresent(axes -> sheets.put(
                        "phase-diagram",
                        () -> HeatSheet.of(
                                titled(axes.get(0)),
                                titled(axes.get(1)),
                                points(axes),
                                baseline.isPresent()
                                        ? "Cells: ratio to the baseline of means over worlds."
                                        : "Cells: mean over worlds.")));
        return sheets;
    }

    private static boolean isLong(FactorAxis axis) {
        return axis.levels().size() >= FEWEST_LEVELS && axis.isNumeric();
    }

    /** The factors with more than one level. */
    private List<FactorAxis> varied() {
        List<FactorAxis> varied = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            int column = i;
            FactorAxis axis = new FactorAxis(
                    factors.get(i),
                    responses.stream()
                            .map(response -> response.levels().get(column))
                            .distinct()
                            .toList());
            if (axis.levels().size() > 1) {
                varied.add(axis.isNumeric() ? rising(axis) : axis);
            }
        }
        return varied;
    }

    private static FactorAxis rising(FactorAxis axis) {
        return new FactorAxis(
                axis.name(),
                axis.levels().stream()
                        .sorted(Comparator.comparingDouble(Double::parseDouble))
                        .toList());
    }

    /** As it is called; numbers stay numbers. */
    private FactorAxis titled(FactorAxis axis) {
        return new FactorAxis(
                titles.factor(axis.name()),
                axis.isNumeric()
                        ? axis.levels()
                        : axis.levels().stream()
                                .map(level -> titles.level(axis.name(), level))
                                .toList());
    }

    /** In order of the first axis. */
    private List<GridPoint> points(List<FactorAxis> axes) {
        return responses.stream()
                .map(response ->
                        new GridPoint(place(response, axes.get(0)), place(response, axes.get(1)), response.estimates()))
                .sorted(Comparator.comparingInt(GridPoint::x))
                .toList();
    }

    private int place(Response response, FactorAxis axis) {
        int factor = factors.indexOf(axis.name());
        return factor < 0 ? 0 : axis.levels().indexOf(response.levels().get(factor));
    }
}
