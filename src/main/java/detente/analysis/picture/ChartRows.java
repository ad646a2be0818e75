package detente.analysis.picture;

import detente.analysis.effect.Compared;
import detente.analysis.runs.Case;
import detente.analysis.runs.Contrast;
import detente.analysis.runs.PointRuns;
import detente.analysis.runs.Titles;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.analysis.told.Words;
import detente.chart.EffectRow;
import detente.chart.Estimate;
import detente.chart.MainMetrics;
import detente.chart.ProliferationSheet;
import detente.chart.Sheet;
import detente.metric.GroupMetric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;

/** What the charts of effects and of proliferation show, gathered while the tables are written. */
public final class ChartRows {
    /** More rows than this make no readable forest plot. */
    private static final int MOST_ROWS = 40;

    private static final int MOST_WAITING = 1000;

    private final List<String> factors;
    private final List<String> metrics;
    private final Map<String, String> groups;
    private final Responses responses;
    private List<Candidate> effects = new ArrayList<>();
    private long contrasts;
    private final Map<Contrast, EffectRow> channels = new TreeMap<>(Contrast.ORDER);

    /** A row that may be shown. */
    private record Candidate(Contrast contrast, EffectRow row) {

        /** How far the metric that changes most is from the baseline, whichever way; 0 if none has a value. */
        double size() {
            return MainMetrics.few().keySet().stream()
                    .flatMap(metric -> Stream.ofNullable(row.estimates().get(metric)))
                    .filter(Estimate::exists)
                    .mapToDouble(ratio -> StrictMath.abs(FastMath.log(StrictMath.max(0, ratio.value()))))
                    .max()
                    .orElse(0);
        }
    }

    /** @param titles what factors and their levels are called */
    public ChartRows(List<String> factors, List<String> metrics, Optional<PointRuns> baseline, Titles titles) {
        this.factors = List.copyOf(factors);
        this.metrics = List.copyOf(metrics);
        this.groups = groups(metrics);
        this.responses = new Responses(factors, metrics, baseline, titles);
    }

    /** The harm of each group of states, with the label of its axis. */
    private static Map<String, String> groups(List<String> metrics) {
        Map<String, String> groups = new LinkedHashMap<>();
        metrics.stream()
                .filter(metric -> GroupMetric.find(metric).equals(Optional.of(GroupMetric.HARM)))
                .forEach(metric -> groups.put(metric, "harm of " + GroupMetric.HARM.group(metric)));
        return groups;
    }

    Map<String, String> groups() {
        return groups;
    }

    /** Keeps what a point says of its factors. */
    public void addResponse(PointRuns point, Intervals intervals) {
        responses.add(point, intervals);
    }

    /** Keeps the ratios of single changes, of pairs and of all changes together. */
    public void addEffects(Contrast contrast, List<Compared> all) {
        contrasts++;
        if (contrast.changes() <= 2 || contrast.isAll(factors.size())) {
            Map<String, Estimate> ratios = new LinkedHashMap<>();
            Set<String> unchanged = new LinkedHashSet<>();
            Map<String, Estimate> ranges = new LinkedHashMap<>();
            for (int column = 0; column < metrics.size(); column++) {
                String metric = metrics.get(column);
                if (MainMetrics.few().containsKey(metric) || groups.containsKey(metric)) {
                    Compared compared = all.get(column);
                    ratios.put(metric, compared.effect().ratio());
                    if (compared.effect().isUnchanged()) {
                        unchanged.add(metric);
                    } else if (!Double.isNaN(compared.overSets().low())) {
                        ranges.put(
                                metric,
                                compared.overSets()
                                        .around(compared.effect().ratio().value()));
                    }
                }
            }
            EffectRow row =
                    new EffectRow(contrast.shortTitle(factors.size()), contrast.changes(), ratios, unchanged, ranges);
            effects.add(new Candidate(contrast, row));
            if (effects.size() > MOST_WAITING) { // who is behind the last place now never comes before it
                effects = new ArrayList<>(chosen());
            }
        }
    }

    /** Keeps the rates of proliferation of a point that charts show. */
    public void addChannels(Case one, PointRuns runs, Intervals intervals) {
        Map<String, Estimate> rates = new LinkedHashMap<>();
        for (String metric : ProliferationSheet.channels().keySet()) {
            int column = metrics.indexOf(metric);
            if (column >= 0) {
                rates.put(metric, intervals.of(metric).estimate(Sample.present(runs.ofWorlds(column))));
            }
        }
        channels.put(one.contrast(), new EffectRow(one.label(), one.contrast().changes(), rates));
    }

    private List<Candidate> chosen() {
        Comparator<Candidate> largest = Comparator.comparingDouble(one -> -one.size());
        return new FairShare<>(Candidate::contrast, largest, MOST_ROWS).of(effects, factors.size());
    }

    List<EffectRow> effects() {
        return chosen().stream().map(Candidate::row).toList();
    }

    /** How many contrasts the chart of effects leaves out, and where they are; empty if none. */
    String leftOut() {
        long shown = effects().size();
        return shown == contrasts
                ? ""
                : "Shown are " + shown + " of " + Words.count(contrasts, "contrast")
                        + ": of each factor and pair those that change most, and all together; effects.csv has all.";
    }

    List<EffectRow> channels() {
        return List.copyOf(channels.values());
    }

    public Map<String, Supplier<Sheet>> responses() {
        return responses.sheets();
    }
}
