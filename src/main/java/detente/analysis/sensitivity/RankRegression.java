package detente.analysis.sensitivity;

import detente.analysis.runs.FactorCells;
import detente.analysis.sample.Intervals;
import detente.analysis.told.Words;
import detente.chart.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.ResizableDoubleArray;

/**
 * Partial rank correlations and standardised rank regression of metrics on factors whose levels have an order. Points
 * where a metric is missing do not count for it. Intervals: jackknife over points that luck has drawn each for itself, with
 * the ranks they have in the whole sample; a regression without a point misses it by more than the whole one does, which
 * the degrees of freedom that are left put right.
 */
public final class RankRegression implements Sensitivity {
    /** More points make no index more certain than anybody needs; the first ones are taken. */
    static final int MOST_POINTS = 100_000;

    private final List<String> factors;
    private final boolean independent;
    private final Intervals intervals;
    private final List<FactorCells> cells;
    private final List<ResizableDoubleArray> metrics;
    private boolean[] counted = {};
    private RankedFactors ranked = new RankedFactors(List.of(), false, new Intervals());

    /**
     * @param metrics number of metrics
     * @param independent whether luck has drawn each point for itself
     */
    public RankRegression(List<String> factors, int metrics, boolean independent, Intervals intervals) {
        this.factors = factors;
        this.independent = independent;
        this.intervals = intervals;
        cells = factors.stream().map(factor -> new FactorCells()).toList();
        this.metrics = IntStream.range(0, metrics)
                .mapToObj(i -> new ResizableDoubleArray())
                .toList();
    }

    @Override
    public void add(int point, List<String> levels, double[] values) {
        if (point <= MOST_POINTS) {
            for (int factor = 0; factor < levels.size(); factor++) {
                cells.get(factor).add(levels.get(factor));
            }
            for (int metric = 0; metric < values.length; metric++) {
                metrics.get(metric).addElement(values[metric]);
            }
        }
    }

    @Override
    public List<SensitivityRow> rows(int metric) {
        double[] values = metrics.get(metric).getElements();
        boolean[] present = new boolean[values.length];
        for (int i = 0; i < present.length; i++) {
            present[i] = !Double.isNaN(values[i]);
        }
        List<Integer> ordered = ordered();
        if (!Arrays.equals(present, counted)) {
            counted = present;
            ranked = new RankedFactors(
                    ordered.stream()
                            .map(factor -> only(cells.get(factor).values()))
                            .toList(),
                    independent,
                    intervals);
        }
        List<Map<Index, Estimate>> found = ranked.indices(only(values));
        List<SensitivityRow> rows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            rows.add(new SensitivityRow(factors.get(ordered.get(i)), "", only(values).length, found.get(i)));
        }
        return rows;
    }

    @Override
    public List<String> gaps(int metric) {
        List<String> gaps = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            cells.get(factor)
                    .disorder()
                    .map((factors.get(factor) + " ")::concat)
                    .ifPresent(gaps::add);
        }
        if (ranked.isEnough()) {
            ranked.tied().groups().forEach(group -> gaps.add(tied(group)));
        } else if (!ordered().isEmpty()) {
            gaps.add("a regression on " + Words.count(ordered().size(), "factor") + " needs "
                    + Words.count(ranked.fewestPoints(), "point") + " with a value, and there "
                    + (points() == 1 ? "is 1" : "are " + points()));
        }
        return gaps;
    }

    @Override
    public String whyNoIntervals(int metric) {
        if (!independent) {
            return "no intervals: points of a Latin hypercube lie more evenly than luck would lay them, and one sample"
                    + " cannot tell by how much; those of kind 'random' have intervals";
        }
        return ranked.isTold()
                ? ""
                : "no intervals: they need " + Intervals.FEWEST_OF_VARIANCE + " points with a value";
    }

    private String tied(List<Integer> group) {
        List<String> names =
                group.stream().map(place -> factors.get(ordered().get(place))).toList();
        return names.size() == 1
                ? names.get(0) + " has one level at the points with a value: no prcc and no srrc"
                : Words.list(names)
                        + " hang together, so that their prcc and srrc cannot be told apart: the ranks of one"
                        + " follow from those of the "
                        + (names.size() == 2 ? "other" : "others");
    }

    private int points() {
        return (int) IntStream.range(0, counted.length).filter(i -> counted[i]).count();
    }

    private List<Integer> ordered() {
        return IntStream.range(0, factors.size())
                .filter(factor -> cells.get(factor).disorder().isEmpty())
                .boxed()
                .toList();
    }

    /** The numbers of the points that count. */
    private double[] only(double[] all) {
        return IntStream.range(0, all.length)
                .filter(i -> counted[i])
                .mapToDouble(i -> all[i])
                .toArray();
    }
}
