package detente.analysis.calibration.result;

import detente.analysis.calibration.Acceptance;
import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Evaluation;
import detente.analysis.calibration.FreeParameter;
import detente.analysis.calibration.Marginal;
import detente.analysis.calibration.Posterior;
import detente.analysis.calibration.Quantiles;
import detente.analysis.sample.Ranks;
import detente.analysis.validation.Target;
import detente.chart.Estimate;
import detente.chart.PosteriorSheet;
import detente.chart.Sheet;
import detente.chart.TargetSheet;
import detente.model.ModelParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** The pictures of a calibration. */
final class CalibrationCharts {
    private static final int CLASSES = 12;
    private static final int MOST_PAIRS = 9;
    private static final int FEWEST_SETS = 10;

    private final CalibrationPlan plan;
    private final Posterior posterior;
    private final double[] weights;

    CalibrationCharts(CalibrationPlan plan, Posterior posterior) {
        this.plan = plan;
        this.posterior = posterior;
        weights = posterior.weights(Acceptance.TOLERANCE);
    }

    /** The pictures, by name. */
    Map<String, Supplier<Sheet>> sheets() {
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        sheets.put("predictive", () -> TargetSheet.predictive(targets()));
        if (!posterior.accepted().isEmpty()) {
            sheets.put("marginals", () -> PosteriorSheet.marginals(laws()));
        }
        if (posterior.accepted().size() >= FEWEST_SETS && plan.parameters().size() > 1) {
            sheets.put("pairs", () -> PosteriorSheet.pairs(pairs()));
        }
        sheets.put("generations", () -> TargetSheet.generations(waves()));
        return sheets;
    }

    private List<PosteriorSheet.Law> laws() {
        return IntStream.range(0, plan.parameters().size()).mapToObj(this::law).toList();
    }

    private PosteriorSheet.Law law(int place) {
        FreeParameter parameter = plan.parameters().get(place);
        Marginal prior = parameter.prior();
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i <= CLASSES; i++) {
            edges.add(prior.scale().at(i / (double) CLASSES, prior.from(), prior.to()));
        }
        double[] after = new double[CLASSES];
        for (int i = 0; i < weights.length; i++) {
            double at = prior.place(posterior.accepted().get(i).proposed().set().get(place));
            after[(int) StrictMath.max(0, StrictMath.min(CLASSES - 1, StrictMath.floor(at * CLASSES)))] += weights[i];
        }
        return new PosteriorSheet.Law(
                parameter.key(),
                ModelParameters.CATALOG.find(parameter.key()).orElseThrow().unit(),
                edges,
                IntStream.range(0, CLASSES)
                        .mapToObj(i -> prior.below(edges.get(i + 1)) - prior.below(edges.get(i)))
                        .toList(),
                Arrays.stream(after).boxed().toList());
    }

    /** Those pairs whose ranks are correlated most, each set with a chance to count that grows with its weight. */
    private List<PosteriorSheet.Pair> pairs() {
        List<Evaluation> sets =
                posterior.thinned(Acceptance.TOLERANCE, posterior.accepted().size());
        List<PosteriorSheet.Pair> pairs = new ArrayList<>();
        for (int x = 0; x < plan.parameters().size(); x++) {
            for (int y = x + 1; y < plan.parameters().size(); y++) {
                pairs.add(pair(sets, x, y));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble(pair -> -StrictMath.abs(pair.correlation())))
                .limit(MOST_PAIRS)
                .toList();
    }

    private PosteriorSheet.Pair pair(List<Evaluation> sets, int x, int y) {
        double[] left = values(sets, x);
        double[] right = values(sets, y);
        double correlation = new PearsonsCorrelation().correlation(Ranks.of(left), Ranks.of(right));
        return new PosteriorSheet.Pair(
                plan.parameters().get(x).key(),
                plan.parameters().get(y).key(),
                Double.isNaN(correlation) ? 0 : correlation,
                IntStream.range(0, left.length)
                        .mapToObj(i -> new double[] {left[i], right[i]})
                        .toList());
    }

    private static double[] values(List<Evaluation> sets, int place) {
        return sets.stream().mapToDouble(set -> set.proposed().set().get(place)).toArray();
    }

    private List<TargetSheet.Wave> waves() {
        return posterior.generations().stream()
                .map(wave -> new TargetSheet.Wave(
                        wave.number(),
                        wave.met() / (double) wave.tried(),
                        wave.least(),
                        wave.median(),
                        plan.tolerance()))
                .toList();
    }

    private List<TargetSheet.Row> targets() {
        return posterior.predicted().stream()
                .map(row -> {
                    Target target = plan.targets().get(row.place());
                    return new TargetSheet.Row(
                            target.id() + " " + target.pattern(),
                            placed(target, row.prior()),
                            placed(
                                    target,
                                    Objects.requireNonNull(row.posterior().get(Acceptance.TOLERANCE))));
                })
                .toList();
    }

    private static Estimate placed(Target target, Quantiles law) {
        return new Estimate(target.place(law.median()), target.place(law.low()), target.place(law.high()));
    }
}
