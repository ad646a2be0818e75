package detente.metric;

import detente.model.history.Column;
import detente.model.policy.PrivateHackBack;

/** Who answers whom, how one-sided it is and how high the ladder is climbed. */
final class EscalationMetrics {
    private EscalationMetrics() {}

    static Theme theme() {
        return new Theme()
                .addTrue(
                        "retaliations_per_year",
                        "1/yr",
                        "answers of states per year",
                        run -> run.tally().retaliations() / run.years())
                .addTrue(
                        "private_strikes_per_year",
                        "1/yr",
                        "answers of private actors per year",
                        run -> run.tally().privateStrikes() / run.years())
                .needing(PrivateHackBack.class)
                .addTrue(
                        "innocents_hit_per_year",
                        "1/yr",
                        "answers per year, of states or private actors, that hit another state than the author",
                        run -> run.tally().innocentsHit() / run.years())
                .tellingFrom(100)
                .addTrue(
                        "preventive_per_year",
                        "1/yr",
                        "preventive strikes per year",
                        run -> run.tally().preventive() / run.years())
                .addTrue(
                        "preventive_innocents_per_year",
                        "1/yr",
                        "preventive strikes per year at a state that nobody named rightly within the time remembered",
                        run -> run.tally().preventiveAtInnocents() / run.years())
                .addTrue(
                        "operations_prevented_per_year",
                        "1/yr",
                        "base operations per year that preventive strikes stop, as far as may be expected",
                        run -> run.prevented() / run.years())
                .addTrue(
                        "branching_ratio",
                        "1",
                        "mean number of operations that answer an operation",
                        run -> run.tally().answers()
                                / (double) run.tally().of(Book.TRUE).operations())
                .tellingFrom(40)
                .addBoth(
                        "political_answers_share",
                        "1",
                        "share of operations that their targets answered politically or in court",
                        (run, count) -> count.answeredPolitically() / (double) count.operations())
                .tellingFrom(40)
                .addBoth(
                        "concession_share",
                        "1",
                        "share of operations after which the target conceded what was wanted of it",
                        (run, count) -> count.conceded() / (double) count.operations())
                .tellingFrom(100)
                .recordedTellingFrom(200)
                .addBoth(
                        "reciprocity",
                        "1",
                        "weighted reciprocity: twice the smaller number of operations in a pair's two directions,"
                                + " over all operations",
                        (run, count) -> count.traffic().reciprocity())
                .addBoth(
                        "one_way_share",
                        "1",
                        "share of active pairs in which only one side strikes",
                        (run, count) -> count.traffic().oneWayShare())
                .addBoth(
                        "gini",
                        "1",
                        "Gini coefficient, over states, of the number of operations initiated",
                        (run, count) -> count.traffic().gini())
                .addBoth(
                        "top_4_share",
                        "1",
                        "share of operations by the four states that initiate most",
                        (run, count) -> count.traffic().shareOfTop(4))
                .addBoth(
                        "active_initiators_per_year",
                        "states",
                        "states that initiate any operation in a year, mean over the years of the observation",
                        (run, count) ->
                                count.activeYears() / (double) run.tally().years())
                .addBoth(
                        "type_concentration",
                        "1",
                        "chance that two operations of one state are of one type, mean over states that initiated 20 or"
                                + " more",
                        (run, count) -> count.types().concentration())
                .tellingFrom(200)
                .add("highest_rung", "rung", "highest rung of the ladder that any dyad reached", run -> run.stepSums()
                        .largest(Column.HIGHEST_RUNG))
                .tellingFrom(Metric.NO_NUMBER)
                .add("grievance", "1", "mean grievance of an ordered rival dyad, mean over time", run -> run.stepSums()
                        .mean(Column.GRIEVANCE));
    }
}
