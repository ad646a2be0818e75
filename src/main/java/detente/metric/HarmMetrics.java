package detente.metric;

import detente.model.history.Column;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import java.util.Locale;
import java.util.function.Predicate;

/** What it does to citizens. Harm has a scale of convention: only ratios of it mean something. */
final class HarmMetrics {
    private HarmMetrics() {}

    static Theme theme() {
        Theme theme = new Theme()
                .addTrue(
                        "harm_per_year",
                        "harm/yr",
                        "civilian harm of operations to their targets per year, without spill-over",
                        run -> run.tally().harm() / run.years());
        for (OperationType type : OperationType.values()) {
            if (type != OperationType.DISINFORMATION) { // it costs trust instead
                String name = type.name().toLowerCase(Locale.ROOT);
                theme.addTrue(
                        "harm_from_" + name,
                        "harm/yr",
                        "civilian harm of operations of " + name + " to their targets per year, without spill-over",
                        run -> run.tally().harm(type) / run.years());
            }
        }
        addVisible(theme, "", "", sector -> true);
        addVisible(theme, "_government", " in government", sector -> sector == Sector.GOVERNMENT)
                .tellingFrom(100);
        addVisible(theme, "_private", " in the private sector", sector -> sector == Sector.PRIVATE)
                .tellingFrom(200);
        addVisible(theme, "_military", " in the military", sector -> sector == Sector.MILITARY)
                .tellingFrom(200);
        addVisible(theme, "_critical", " in critical infrastructure", Sector::isCritical)
                .tellingFrom(20);
        return theme.addTrue(
                        "focal_harm_per_year",
                        "harm/yr",
                        "civilian harm of operations to the focal state per year; empty in a world without one",
                        HarmMetrics::focalHarm)
                .needing(Metric.FOCAL_STATE)
                .tellingFrom(200)
                .addTrue(
                        "bystander_harm_per_year",
                        "harm/yr",
                        "civilian harm per year to non-belligerents: states that initiated no operation in the observation",
                        run -> run.tally().harmOfBystanders() / run.years())
                .tellingFrom(200)
                .add(
                        "spillover_per_year",
                        "harm/yr",
                        "harm per year of criminal worms made from leaked exploits",
                        run -> run.stepSums().perYear(Column.SPILLOVER))
                .tellingFrom(400)
                .add(
                        "expected_spillover_per_year",
                        "harm/yr",
                        "expected harm of such worms per year: probability times harm at the exposure of the outbreak",
                        run -> run.stepSums().perYear(Column.SPILLOVER_EXPECTED))
                .tellingFrom(400)
                .addTrue(
                        "spreads_per_year",
                        "1/yr",
                        "operations of sabotage per year that got out of hand and spread beyond their target",
                        run -> run.tally().spills().spreads() / run.years())
                .addTrue(
                        "spread_harm_per_year",
                        "harm/yr",
                        "harm per year of sabotage that spread, to others than its target",
                        run -> run.tally().spills().spread() / run.years())
                .tellingFrom(40)
                .addTrue(
                        "expected_spread_harm_per_year",
                        "harm/yr",
                        "expected harm of such spread per year: probability times harm, over sabotage that might spread",
                        run -> run.tally().spills().expectedOfSpread() / run.years())
                .addTrue(
                        "total_harm_per_year",
                        "harm/yr",
                        "civilian harm of operations per year and expected spill-over of worms and of sabotage that"
                                + " spreads",
                        run -> (run.tally().harm() + run.tally().spills().expected()) / run.years())
                .addTrue(
                        "total_harm_without_worms_per_year",
                        "harm/yr",
                        "civilian harm of operations per year and expected spill-over of sabotage that spreads",
                        run -> (run.tally().harm() + run.tally().spills().expectedOfSpread()) / run.years())
                .addTrue(
                        "harm_worst_year",
                        "harm",
                        "largest harm of a year of the observation: civilian harm of operations and the spill-over that"
                                + " happened in it",
                        run -> run.tally().harmOfWorstYear())
                .tellingFrom(400)
                .addTrue(
                        "boomerang_harm_per_year",
                        "harm/yr",
                        "harm per year with exploits to states that had held and lost them or to allies of those,"
                                + " expected spill-over of worms and sabotage included",
                        run -> (run.tally().harmToLosers() + run.tally().harmToAllies()) / run.years())
                .tellingFrom(20)
                .addTrue(
                        "ally_boomerang_harm_per_year",
                        "harm/yr",
                        "harm per year with exploits to states that had not lost them, but an ally of theirs had,"
                                + " expected spill-over of worms and sabotage included",
                        run -> run.tally().harmToAllies() / run.years())
                .tellingFrom(20)
                .add("trust", "1", "mean trust of citizens in information, over states and time", run -> run.stepSums()
                        .mean(Column.TRUST))
                .addTrue(
                        "trust_loss_per_year",
                        "1/yr",
                        "trust that disinformation cost per year, summed over states",
                        run -> run.tally().trustLoss() / run.years())
                .add(Weights.EQUAL.metric());
    }

    /** How much of the truth everybody can see. */
    private static Theme addVisible(Theme theme, String end, String where, Predicate<Sector> which) {
        return theme.addTrue(
                "visible_share" + end,
                "1",
                "share of the harm" + where
                        + ", without spill-over, that was done in operations whose author a government named",
                run -> run.tally().visible().share(which));
    }

    private static double focalHarm(Run run) {
        return run.history()
                .world()
                .focal()
                .map(state -> run.tally().harmOf(state.index()) / run.years())
                .orElse(Double.NaN);
    }
}
