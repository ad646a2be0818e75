package detente.analysis;

import detente.chart.EffectRow;
import detente.chart.Estimate;
import detente.chart.MainMetrics;
import detente.chart.ProliferationSheet;
import detente.chart.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What the charts of effects and of proliferation show, gathered while the tables are written. */
final class ChartRows {
    /** More rows than this make no readable forest plot. */
    private static final int MOST_ROWS = 40;

    private final List<String> factors;
    private final List<String> metrics;
    private final Responses responses;
    private final NavigableMap<Contrast, EffectRow> effects = new TreeMap<>(Contrast.ORDER);
    private final Map<Contrast, EffectRow> channels = new TreeMap<>(Contrast.ORDER);

    ChartRows(List<String> factors, List<String> metrics, Optional<PointRuns> baseline) {
        this.factors = List.copyOf(factors);
        this.metrics = List.copyOf(metrics);
        this.responses = new Responses(factors, metrics, baseline);
    }

    /** Keeps what a point says of its factors. */
    void addResponse(PointRuns point, Bootstrap bootstrap) {
        responses.add(point, bootstrap);
    }

    /** Keeps the ratios of single changes, of pairs and of all changes together. */
    void addEffects(Contrast contrast, List<Effect> all) {
        if (contrast.changes() <= 2 || contrast.isAll(factors.size())) {
            Map<String, Estimate> ratios = new LinkedHashMap<>();
            for (String metric : MainMetrics.four().keySet()) {
                int column = metrics.indexOf(metric);
                if (column >= 0) {
                    Effect effect = all.get(column);
                    Bounds bounds = effect.ratioBounds();
                    ratios.put(metric, new Estimate(effect.ratio(), bounds.low(), bounds.high()));
                }
            }
            effects.put(contrast, new EffectRow(contrast.shortLabel(factors.size()), contrast.changes(), ratios));
            if (effects.size() > MOST_ROWS) {
                effects.pollLastEntry();
            }
        }
    }

    /** Keeps the rates of proliferation of a point that charts show. */
    void addChannels(Case one, PointRuns runs, Bootstrap bootstrap) {
        Map<String, Estimate> rates = new LinkedHashMap<>();
        for (String metric : ProliferationSheet.channels().keySet()) {
            int column = metrics.indexOf(metric);
            if (column >= 0) {
                double[] worlds = Sample.present(runs.ofWorlds(column));
                Bounds bounds = bootstrap.mean(worlds);
                rates.put(metric, new Estimate(Sample.of(worlds).mean(), bounds.low(), bounds.high()));
            }
        }
        channels.put(one.contrast(), new EffectRow(one.label(), one.contrast().changes(), rates));
    }

    List<EffectRow> effects() {
        return List.copyOf(effects.values());
    }

    List<EffectRow> channels() {
        return List.copyOf(channels.values());
    }

    Map<String, Supplier<Sheet>> responses() {
        return responses.sheets();
    }
}
