package detente.model.docking;

import detente.model.docking.Strike.Why;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final Camps camps;
    final List<Strike> strikes = new ArrayList<>();
    private final Map<String, Double> sums = new HashMap<>();
    private final double warSeverity;
    private final double warBurden;
    private int rows;

    Diary(Camps camps, double warSeverity) {
        this.camps = camps;
        this.warSeverity = warSeverity;
        this.warBurden = warBurden(camps);
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

    void left(double now) {
        count(now, "exploits_not_acquired_per_year", 1);
    }

    void consulted(double now) {
        count(now, "consultations_per_year", 1);
    }

    void clarified(double now) {
        count(now, "namings_clarified_per_year", 1);
    }

    void settled(double now) {
        count(now, "consultations_settled_per_year", 1);
    }

    void entered(double now) {
        count(now, "entrants_per_year", 1);
    }

    void struckFirst(double now, boolean atInnocent) {
        count(now, "preventive_innocents_per_year", atInnocent ? 1 : 0);
    }

    void prevented(double now, double expected) {
        count(now, "operations_prevented_per_year", expected);
    }

    void moved(double now, Arsenals.Way way) {
        count(now, way.name().toLowerCase(Locale.ROOT) + "_transfers_per_year", 1);
    }

    /** One row of state at the end of a step. */
    void observe(double now, Arsenals arsenals, Dyad[][] dyads, double[] trust, int enabled) {
        if (now < 0) {
            return;
        }
        rows++;
        double holdings = arsenals.holdings();
        int held = arsenals.held();
        count(now, "arsenal_total", holdings);
        count(now, "arsenal_overlap", held == 0 ? 0 : holdings / held);
        count(now, "arsenal_overlap_within_blocs", arsenals.common(true));
        count(now, "arsenal_overlap_between_blocs", arsenals.common(false));
        count(now, "trust", Arrays.stream(trust).sum() / trust.length);
        count(now, "enabled_states", enabled);
        List<Strike> year = trailing(now);
        int highest = 0;
        for (int one = 0; one < camps.size(); one++) {
            for (int other : camps.rivals(one)) {
                count(now, "grievance", dyads[one][other].grievance / (2 * camps.pairs()));
                highest = StrictMath.max(highest, dyads[one][other].rung);
                if (one < other) {
                    boolean atWar = dyads[one][other].rung == 5 || dyads[other][one].rung == 5;
                    observe(now, between(year, one, other), atWar);
                }
            }
        }
        count(now, "rung_2_share", highest == 2 ? 1 : 0);
        count(now, "highest_rung_mean", highest);
        double burden = sum(year, strike -> strike.harm + strike.trustLoss) / camps.pairs();
        count(now, "position", StrictMath.min(1, StrictMath.log1p(burden) / StrictMath.log1p(warBurden)));
    }

    private static List<Strike> between(List<Strike> strikes, int one, int other) {
        return strikes.stream()
                .filter(strike ->
                        (strike.by == one && strike.target == other) || (strike.by == other && strike.target == one))
                .toList();
    }

    private void observe(double now, List<Strike> year, boolean atWar) {
        boolean war = atWar || year.stream().anyMatch(strike -> strike.severity >= warSeverity);
        boolean peace =
                !war && year.stream().noneMatch(strike -> strike.type != Strike.ESPIONAGE && strike.severity >= 2);
        count(now, "war_share", war ? 1. / camps.pairs() : 0);
        count(now, "peace_share", peace ? 1. / camps.pairs() : 0);
    }

    /** B_war (7.16). */
    private static double warBurden(Camps camps) {
        double sum = 0;
        for (Side side : camps.sides()) {
            sum += side.dependence() * side.criticalShare();
        }
        return sum / camps.size() * Duel.curve(8);
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
        book("recorded_", all.stream().filter(Strike::isNamed).toList(), figures);
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
                share(all.stream().filter(strike -> strike.detected).toList(), Strike::isNamed));
        figures.put("retaliations_per_year", yearly(all, strike -> strike.why == Why.ANSWER));
        figures.put("operations_displaced_per_year", yearly(all, strike -> strike.why == Why.DISPLACED));
        figures.put("preventive_per_year", yearly(all, strike -> strike.why == Why.PREVENTION));
        figures.put("innocents_hit_per_year", yearly(all, Diary::hitsInnocent));
        visible("visible_share", all, figures);
        for (Place place : Place.values()) {
            visible(
                    "visible_share_" + place.name().toLowerCase(Locale.ROOT),
                    all.stream().filter(strike -> strike.place == place).toList(),
                    figures);
        }
        figures.put("boomerangs_per_year", yearly(all, strike -> strike.boomerang));
        Sequences.add(all, figures);
        return figures;
    }

    private static boolean hitsInnocent(Strike strike) {
        return strike.answered != null && strike.target != strike.answered.by;
    }

    private static void visible(String name, List<Strike> strikes, Map<String, Double> figures) {
        List<Strike> known = strikes.stream().filter(strike -> strike.inPublic).toList();
        figures.put(name, sum(known, strike -> strike.harm) / sum(strikes, strike -> strike.harm));
    }

    private static double yearly(List<Strike> strikes, Predicate<Strike> property) {
        return strikes.stream().filter(property).count() / Duel.YEARS;
    }

    private void book(String book, List<Strike> strikes, Map<String, Double> figures) {
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
        Doers doers = new Doers(strikes, !book.isEmpty(), camps.size());
        figures.put(book + "reciprocity", doers.reciprocity());
        figures.put(book + "type_concentration", doers.typeConcentration());
        figures.put(book + "active_initiators_per_year", doers.activeInAYear());
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
