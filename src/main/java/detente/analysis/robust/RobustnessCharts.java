package detente.analysis.robust;

import detente.analysis.runs.Titles;
import detente.chart.EffectRow;
import detente.chart.EffectSheet;
import detente.chart.Estimate;
import detente.chart.FutureRow;
import detente.chart.FutureSheet;
import detente.chart.MainMetrics;
import detente.chart.RegretSheet;
import detente.chart.Sheet;
import detente.experiment.Arms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The pictures of arms over futures, gathered while the tables are written. */
public final class RobustnessCharts {
    private static final int MOST_ARMS = 16;
    private static final int MOST_DRIVERS = 30;
    private static final int MOST_FUTURES = 300;

    private final Map<String, List<ArmResult>> arms = new LinkedHashMap<>();
    private final Map<String, List<Driver>> drivers = new LinkedHashMap<>();

    private final Titles titles;

    RobustnessCharts(Titles titles) {
        this.titles = titles;
    }

    /** Keeps what is found of a main metric. */
    void add(String metric, List<ArmResult> found, List<Driver> driving) {
        if (MainMetrics.few().containsKey(metric)) {
            arms.put(metric, found.subList(0, StrictMath.min(found.size(), MOST_ARMS)));
            drivers.put(metric, driving);
        }
    }

    /** The pictures, by name. */
    public Map<String, Supplier<Sheet>> sheets() {
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        List<String> names = arms.values().stream()
                .findFirst()
                .map(all -> all.stream()
                        .map(result -> titles.level(Arms.COLUMN, result.arm()))
                        .toList())
                .orElse(List.of());
        if (!names.isEmpty()) {
            sheets.put("effects-by-future", () -> FutureSheet.of(effects(names)));
            sheets.put("regret", () -> RegretSheet.of(regrets(names), shown()));
        }
        List<EffectRow> driving = driving();
        if (!driving.isEmpty()) {
            sheets.put(
                    "drivers",
                    () -> EffectSheet.ofDrivers(
                            driving.stream().limit(MOST_DRIVERS).toList(),
                            driving.size() > MOST_DRIVERS
                                    ? "Shown are " + MOST_DRIVERS + " of " + driving.size()
                                            + " pairs; drivers.csv has all."
                                    : ""));
        }
        return sheets;
    }

    private List<FutureRow> effects(List<String> names) {
        return IntStream.range(1, names.size())
                .mapToObj(arm -> {
                    Map<String, List<Double>> freed = new LinkedHashMap<>();
                    Map<String, List<Double>> raw = new LinkedHashMap<>();
                    arms.forEach((metric, results) -> {
                        freed.put(metric, present(results.get(arm).freed().ratios()));
                        raw.put(metric, present(results.get(arm).raw().ratios()));
                    });
                    return new FutureRow(names.get(arm), freed, raw);
                })
                .toList();
    }

    private static List<Double> present(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).boxed().toList();
    }

    private List<FutureRow> regrets(List<String> names) {
        Map<String, List<Integer>> orders = new LinkedHashMap<>();
        arms.forEach((metric, results) -> orders.put(metric, order(results)));
        return IntStream.range(0, names.size())
                .mapToObj(arm -> {
                    Map<String, List<Double>> regrets = new LinkedHashMap<>();
                    orders.forEach((metric, order) -> {
                        ArmResult.Face face =
                                arms.getOrDefault(metric, List.of()).get(arm).freed();
                        regrets.put(metric, order.stream().map(face::regret).toList());
                    });
                    return new FutureRow(names.get(arm), regrets, Map.of());
                })
                .toList();
    }

    /** Futures in which every arm has a regret, from those in which doing nothing costs least. */
    private static List<Integer> order(List<ArmResult> results) {
        double[] nothing = results.get(0).freed().regrets();
        List<Integer> all = IntStream.range(0, nothing.length)
                .filter(future -> results.stream()
                        .allMatch(arm -> Double.isFinite(arm.freed().regret(future))))
                .boxed()
                .sorted(Comparator.comparingDouble(future -> nothing[future]))
                .toList();
        int shown = StrictMath.min(MOST_FUTURES, all.size());
        return IntStream.range(0, shown)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / shown)))
                .toList();
    }

    private String shown() {
        int futures = arms.values().stream()
                .mapToInt(results -> results.get(0).freed().ratios().length)
                .max()
                .orElse(0);
        return futures > MOST_FUTURES ? "Shown are " + MOST_FUTURES + " evenly chosen of " + futures + " futures." : "";
    }

    /** The pairs of an arm and a factor on which some main metric depends, the closest first. */
    private List<EffectRow> driving() {
        Map<String, Map<String, Estimate>> pairs = new LinkedHashMap<>();
        Map<String, Double> closest = new LinkedHashMap<>();
        drivers.forEach((metric, found) -> found.forEach(driver -> {
            String pair = titles.level(Arms.COLUMN, driver.arm()) + ": " + titles.factor(driver.factor());
            pairs.computeIfAbsent(pair, key -> new LinkedHashMap<>()).put(metric, driver.rank());
            if (driver.drives()) {
                closest.merge(pair, StrictMath.abs(driver.rank().value()), StrictMath::max);
            }
        }));
        List<String> names = new ArrayList<>(closest.keySet());
        names.sort(Comparator.comparingDouble(name -> -closest.getOrDefault(name, 0.)));
        return names.stream()
                .map(name -> new EffectRow(name, 1, pairs.getOrDefault(name, Map.of())))
                .toList();
    }
}
