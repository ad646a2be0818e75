package detente.model.docking;

import detente.model.docking.Strike.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What a run of the re-implementation leaves, and its metrics by the names of metrics.md. */
final class Diary {
    private static final String[] TYPES = {"espionage", "disinformation", "disruption", "degradation"};

    private final List<Side> sides;
    final List<Strike> strikes = new ArrayList<>();
    private final Map<String, Double> sums = new HashMap<>();
    private final double warSeverity;
    private int rows;

    Diary(List<Side> sides, double warSeverity) {
        this.sides = sides;
        this.warSeverity = warSeverity;
    }

    private void count(double now, String name, double amount) {
        if (now >= 0) {
            sums.merge(name, amount, Double::sum);
        }
    }

    void add(Strike strike) {
        strikes.add(strike);
    }

    void dropped(double now) {
        count(now, "operations_dropped_per_year", 1);
    }

    void complied(double now) {
        count(now, "operations_complied_per_year", 1);
    }

    void enabled(double now, boolean newly) {
        count(now, "newly_enabled_states", newly ? 1 : 0);
    }

    void mightSpread(double now, double expected) {
        count(now, "expected_spread_harm_per_year", expected);
    }

    void mightBreakOut(double now, double expected) {
        count(now, "expected_spillover_per_year", expected);
    }

    void moved(double now, Arsenals.Way way) {
        count(now, way.name().toLowerCase(Locale.ROOT) + "_transfers_per_year", 1);
    }

    /** One row of state at the end of a step. */
    void observe(double now, Arsenals arsenals, Dyad[] dyads, double[] trust, int enabled) {
        if (now < 0) {
            return;
        }
        rows++;
        count(now, "arsenal_total", arsenals.undisclosedHoldings());
        count(now, "grievance", (dyads[0].grievance + dyads[1].grievance) / 2);
        count(now, "trust", (trust[0] + trust[1]) / 2);
        count(now, "enabled_states", enabled);
        count(now, "rung_2_share", StrictMath.max(dyads[0].rung, dyads[1].rung) == 2 ? 1 : 0);
        count(now, "highest_rung_mean", StrictMath.max(dyads[0].rung, dyads[1].rung));
        List<Strike> year = trailing(now);
        boolean war = year.stream().anyMatch(strike -> strike.severity >= warSeverity)
                || dyads[0].rung == 5
                || dyads[1].rung == 5;
        boolean peace =
                !war && year.stream().noneMatch(strike -> strike.type != Strike.ESPIONAGE && strike.severity >= 2);
        count(now, "war_share", war ? 1 : 0);
        count(now, "peace_share", peace ? 1 : 0);
        double burden = year.stream()
                .mapToDouble(strike -> strike.harm + strike.trustLoss)
                .sum();
        count(now, "position", StrictMath.min(1, StrictMath.log1p(burden) / StrictMath.log1p(warBurden())));
    }

    /** B_war (7.16). */
    private double warBurden() {
        double sum = 0;
        for (Side side : sides) {
            sum += side.dependence() * side.criticalShare();
        }
        return sum / sides.size() * Duel.curve(8);
    }

    private List<Strike> trailing(double now) {
        List<Strike> year = new ArrayList<>();
        for (int i = strikes.size() - 1; i >= 0 && strikes.get(i).time > now - 1; i--) {
            year.add(strikes.get(i));
        }
        return year;
    }

    List<Strike> observed() {
        return strikes.stream().filter(strike -> strike.time >= 0).toList();
    }

    Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        sums.forEach((name, sum) -> figures.put(
                name, name.endsWith("_per_year") || name.startsWith("newly") ? sum / Duel.YEARS : sum / rows));
        List<Strike> all = observed();
        book("", all, figures);
        book("recorded_", all.stream().filter(strike -> strike.named).toList(), figures);
        figures.put("harm_per_year", sum(all, strike -> strike.harm) / Duel.YEARS);
        figures.put(
                "total_harm_per_year",
                figures.get("harm_per_year")
                        + (sums.getOrDefault("expected_spread_harm_per_year", 0.)
                                        + sums.getOrDefault("expected_spillover_per_year", 0.))
                                / Duel.YEARS);
        figures.put("trust_loss_per_year", sum(all, strike -> strike.trustLoss) / Duel.YEARS);
        figures.put("detected_share", share(all, strike -> strike.detected));
        figures.put(
                "attributed_share",
                share(all.stream().filter(strike -> strike.detected).toList(), strike -> strike.named));
        figures.put(
                "retaliations_per_year",
                all.stream().filter(strike -> strike.why == Why.ANSWER).count() / Duel.YEARS);
        figures.put(
                "operations_displaced_per_year",
                all.stream().filter(strike -> strike.why == Why.DISPLACED).count() / Duel.YEARS);
        figures.put(
                "boomerangs_per_year",
                all.stream().filter(strike -> strike.boomerang).count() / Duel.YEARS);
        Sequences.add(all, figures);
        return figures;
    }

    private static void book(String book, List<Strike> strikes, Map<String, Double> figures) {
        figures.put(book + "operations_per_year", strikes.size() / Duel.YEARS);
        for (int type = 0; type < Strike.TYPES; type++) {
            int wanted = type;
            figures.put(
                    book + TYPES[type] + "_per_year",
                    strikes.stream().filter(strike -> strike.type == wanted).count() / Duel.YEARS);
        }
        ToDoubleFunction<Strike> severity =
                strike -> book.isEmpty() ? strike.severity : StrictMath.rint(strike.severity);
        double mean = sum(strikes, severity) / strikes.size();
        double squares = sum(strikes, strike -> square(severity.applyAsDouble(strike) - mean));
        figures.put(book + "severity_mean", mean);
        figures.put(book + "severity_sd", StrictMath.sqrt(squares / (strikes.size() - 1)));
        figures.put(
                book + "severity_max",
                strikes.stream().mapToDouble(severity).max().orElse(Double.NaN));
        figures.put(book + "severity_5_share", share(strikes, strike -> severity.applyAsDouble(strike) >= 5));
        figures.put(book + "success_share", share(strikes, strike -> strike.success));
        figures.put(
                book + "zero_day_share",
                share(strikes, strike -> strike.zeroDay && (book.isEmpty() || becameKnown(strike))));
        figures.put(book + "n_day_share", share(strikes, strike -> strike.flaw != null && !strike.zeroDay));
        figures.put(book + "political_answers_share", share(strikes, strike -> strike.politics));
        figures.put(book + "public_share", share(strikes, strike -> strike.inPublic));
        figures.put(book + "concession_share", share(strikes, strike -> strike.concession));
        int first = (int) strikes.stream().filter(strike -> strike.by == 0).count();
        figures.put(book + "reciprocity", 2. * StrictMath.min(first, strikes.size() - first) / strikes.size());
    }

    private static double square(double x) {
        return x * x;
    }

    private static boolean becameKnown(Strike strike) {
        return strike.flaw != null && strike.flaw.notice != Flaw.NEVER;
    }

    private static double sum(List<Strike> strikes, ToDoubleFunction<Strike> value) {
        return strikes.stream().mapToDouble(value).sum();
    }

    private static double share(List<Strike> strikes, Predicate<Strike> property) {
        return (double) strikes.stream().filter(property).count() / strikes.size();
    }
}
