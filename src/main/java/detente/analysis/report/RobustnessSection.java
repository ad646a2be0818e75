package detente.analysis.report;

import detente.analysis.runs.Titles;
import detente.analysis.told.Words;
import detente.chart.MainMetrics;
import detente.experiment.Arms;
import detente.io.result.ResultCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which arm holds over futures, in words: what {@code robustness.csv} and {@code drivers.csv} say of the main metrics. */
final class RobustnessSection {
    private static final String HARM = "total_harm_per_year";
    private static final int MOST_ARMS = 2;
    private static final int MOST_DRIVERS = 2;
    private static final double LEVEL = .05;
    private static final double HUNDRED = 100;

    private final Path folder;
    private final Titles titles;

    RobustnessSection(Path folder, Titles titles) {
        this.folder = folder;
        this.titles = titles;
    }

    /** Whether the result has arms and futures. */
    boolean isThere() {
        return ResultCsv.find(folder, "robustness").isPresent();
    }

    /** What holds of total harm over futures, in a few sentences. */
    List<String> findings() throws IOException {
        List<Map<String, String>> arms = MainRows.read(folder, "robustness").getOrDefault(HARM, List.of()).stream()
                .skip(1)
                .toList();
        List<Map<String, String>> told = arms.stream()
                .filter(arm -> MainRows.number(arm, "p_holm") < LEVEL && MainRows.isTold(arm, "median"))
                .sorted(Comparator.comparingDouble(arm -> MainRows.number(arm, "median")))
                .toList();
        List<String> findings = new ArrayList<>();
        told.stream().limit(MOST_ARMS).forEach(arm -> findings.add(finding(arm)));
        add(
                findings,
                "Nothing that luck could not do is told of ",
                arms.stream().filter(arm -> !told.contains(arm)));
        add(
                findings,
                "In some futures it is not lowered by ",
                told.stream().filter(arm -> MainRows.number(arm, "share_lower") < 1));
        if (!arms.isEmpty()) {
            List<Map<String, String>> drivers = MainRows.read(folder, "drivers").getOrDefault(HARM, List.of());
            findings.add(depends(drivers.stream()
                    .filter(driver -> "TRUE".equals(driver.get("is_driver")))
                    .sorted(Comparator.comparingDouble(driver -> -MainRows.number(driver, "first")))
                    .limit(MOST_DRIVERS)
                    .toList()));
        }
        return findings;
    }

    private void add(List<String> findings, String words, Stream<Map<String, String>> arms) {
        List<String> names = arms.map(this::quoted).toList();
        if (!names.isEmpty()) {
            findings.add(words + Words.list(names) + ".");
        }
    }

    private String finding(Map<String, String> arm) {
        return String.format(
                Locale.ROOT,
                "%s lowers total harm in %s of %s: ratio %s in the median, %s to %s in nine of ten.",
                quoted(arm),
                percent(arm, "share_lower"),
                Words.count((long) MainRows.number(arm, "n_futures"), "future"),
                MainRows.digits(arm, "median"),
                MainRows.digits(arm, "q05"),
                MainRows.digits(arm, "q95"));
    }

    private String quoted(Map<String, String> row) {
        return "“" + name(row) + "”";
    }

    void write(Html html) throws IOException {
        Map<String, List<Map<String, String>>> arms = MainRows.read(folder, "robustness");
        Map<String, List<Map<String, String>>> drivers = MainRows.read(folder, "drivers");
        html.open("section", "id", "robustness").leaf("h2", "Which arm holds over futures");
        html.leaf(
                "p",
                "Ratios to the baseline of the same future; less counts as better. Luck is taken out: an arm is said to do"
                        + " better in some futures than in others only where that is more than the luck of their worlds.");
        MainMetrics.few().forEach((metric, label) -> {
            List<Map<String, String>> found = arms.getOrDefault(metric, List.of());
            if (!found.isEmpty()) {
                html.leaf("h3", label + " (" + metric + ")").open("ul");
                found.stream().skip(1).forEach(arm -> html.leaf("li", arm(arm)));
                html.close();
                html.leaf("p", choice(found));
                html.leaf("p", depends(drivers.getOrDefault(metric, List.of())));
            }
        });
        html.leaf("h3", "How far this goes").open("ul");
        html.leaf(
                "li",
                "Shares are shares of the futures of this experiment, each as likely as its design makes it, and no"
                        + " probabilities unless its ranges are. Nothing is said of futures outside the ranges.");
        html.leaf(
                "li",
                "That a spread is not told from luck is no proof that all futures are alike: more worlds in each, or more"
                        + " futures, may tell it. The columns raw_… of robustness.csv have luck and all, and are too wide.");
        html.leaf("li", "Regret compares the arms of this experiment and no others, one metric at a time.");
        html.close().close();
    }

    private String arm(Map<String, String> arm) {
        String name = name(arm);
        int futures = (int) MainRows.number(arm, "n_futures");
        if (!MainRows.isTold(arm, "median")) {
            return name + ": of " + Words.count(futures, "future") + " with a ratio, nothing can be said without luck.";
        } else if (MainRows.number(arm, "p_spread_holm") < LEVEL) {
            return String.format(
                    Locale.ROOT,
                    "%s lowers it in %s of %s, by 5 %% at least in %s: median ratio %s, in nine of ten futures from %s to %s."
                            + " Luck is %s of the spread as it came out. It does worst, with a ratio of %s, in future %s (%s).",
                    name,
                    percent(arm, "share_lower"),
                    Words.count(futures, "future"),
                    percent(arm, "share_5pct"),
                    MainRows.digits(arm, "median"),
                    MainRows.digits(arm, "q05"),
                    MainRows.digits(arm, "q95"),
                    percent(arm, "luck_share"),
                    MainRows.digits(arm, "worst"),
                    arm.getOrDefault("worst_future", ""),
                    arm.getOrDefault("worst_values", ""));
        } else if (MainRows.number(arm, "p_holm") < LEVEL) {
            return String.format(
                    Locale.ROOT,
                    "%s: ratio %s in %s; that it does more in some of them than in others is not told from luck.",
                    name,
                    MainRows.digits(arm, "median"),
                    Words.count(futures, "future"));
        }
        return name + ": nothing that luck could not do, in " + Words.count(futures, "future") + ".";
    }

    /** The arms of the least regret, and those that are best somewhere. */
    private String choice(List<Map<String, String>> arms) {
        List<Map<String, String>> told =
                arms.stream().filter(arm -> MainRows.isTold(arm, "regret_max")).toList();
        Optional<Map<String, String>> least =
                told.stream().min(Comparator.comparingDouble(arm -> MainRows.number(arm, "regret_max")));
        if (least.isEmpty() || told.stream().allMatch(arm -> MainRows.number(arm, "regret_max") == 0)) {
            return "No arm is told from another in any future: there is no best one, and nothing to regret.";
        }
        double smallest = MainRows.number(least.get(), "regret_max");
        List<String> names = told.stream()
                .filter(arm -> MainRows.number(arm, "regret_max") == smallest)
                .map(this::name)
                .toList();
        List<String> best = told.stream()
                .filter(arm -> MainRows.number(arm, "share_best") > 0)
                .map(arm -> name(arm) + " in " + percent(arm, "share_best")
                        + (arm.getOrDefault("group", "").isEmpty() ? "" : " (of " + arm.get("group") + ")"))
                .toList();
        return "The least regret at its largest, " + MainRows.digits(least.get(), "regret_max")
                + " of the baseline, has "
                + Words.list(names) + ". "
                + (best.isEmpty()
                        ? "No arm is best of its group in any future."
                        : "Best of its group is " + Words.list(best) + " of futures.");
    }

    private String depends(List<Map<String, String>> drivers) {
        List<String> told = new ArrayList<>();
        for (Map<String, String> driver : drivers) {
            if ("TRUE".equals(driver.get("is_driver"))) {
                double rank = MainRows.number(driver, "rank_correlation");
                told.add(name(driver) + " lowers it " + (rank < 0 ? "more" : "less") + " where "
                        + titles.factor(driver.getOrDefault("factor", "")) + " is larger (rank correlation "
                        + MainRows.digits(driver, "rank_correlation")
                        + ")");
            }
        }
        return told.isEmpty() ? "No effect is told to depend on a factor of the futures." : Words.list(told) + ".";
    }

    private String name(Map<String, String> row) {
        return titles.level(Arms.COLUMN, row.getOrDefault("arm", ""));
    }

    private static String percent(Map<String, String> row, String column) {
        return String.format(Locale.ROOT, "%.0f %%", HUNDRED * MainRows.number(row, column));
    }
}
