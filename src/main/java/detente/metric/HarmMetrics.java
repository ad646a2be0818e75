package detente.metric;

import detente.model.history.Column;

/** What it does to citizens. Harm has a scale of convention: only ratios of it mean something. */
final class HarmMetrics {
    private HarmMetrics() {}

    static Theme theme() {
        return new Theme()
                .addTrue(
                        "harm_per_year",
                        "harm/yr",
                        "civilian harm of operations per year, without worms",
                        run -> run.tally().harm() / run.years())
                .addTrue(
                        "focal_harm_per_year",
                        "harm/yr",
                        "civilian harm of operations to the focal state per year; empty in a world without one",
                        HarmMetrics::focalHarm)
                .needing(Metric.FOCAL_STATE)
                .addTrue(
                        "bystander_harm_per_year",
                        "harm/yr",
                        "civilian harm per year to non-belligerents: states that initiated no operation in the observation",
                        run -> run.tally().harmOfBystanders() / run.years())
                .add(
                        "spillover_per_year",
                        "harm/yr",
                        "harm per year of criminal worms made from leaked exploits",
                        run -> run.stepSums().perYear(Column.SPILLOVER))
                .add(
                        "expected_spillover_per_year",
                        "harm/yr",
                        "expected harm of such worms per year: probability times harm at the exposure of the outbreak",
                        run -> run.stepSums().perYear(Column.SPILLOVER_EXPECTED))
                .add("trust", "1", "mean trust of citizens in information, over states and time", run -> run.stepSums()
                        .mean(Column.TRUST))
                .addTrue(
                        "trust_loss_per_year",
                        "1/yr",
                        "trust that disinformation cost per year, summed over states",
                        run -> run.tally().trustLoss() / run.years());
    }

    private static double focalHarm(Run run) {
        return run.history()
                .world()
                .focal()
                .map(state -> run.tally().harmOf(state.index()) / run.years())
                .orElse(Double.NaN);
    }
}
