package detente.metric;

import detente.model.history.Column;
import detente.model.operation.Tool;

/** What states hold and what they use. */
final class ArsenalMetrics {
    private ArsenalMetrics() {}

    static Theme theme() {
        return new Theme()
                .add(
                        "arsenal_total",
                        "exploits",
                        "undisclosed exploits held, summed over states, mean over time",
                        run -> run.stepSums().mean(Column.ARSENAL_TOTAL))
                .add(
                        "arsenal_largest",
                        "exploits",
                        "undisclosed exploits of the state that holds most, mean over time",
                        run -> run.stepSums().mean(Column.ARSENAL_LARGEST))
                .tellingFrom(20)
                .add(
                        "arsenal_overlap",
                        "states",
                        "mean number of holders of an undisclosed exploit that somebody holds, mean over time",
                        run -> run.stepSums().mean(Column.ARSENAL_OVERLAP))
                .add(
                        "arsenal_overlap_within_blocs",
                        "states",
                        "mean number of other states of its bloc that hold what a state holds undisclosed, mean over time",
                        run -> run.stepSums().mean(Column.OVERLAP_WITHIN_BLOCS))
                .tellingFrom(200)
                .add(
                        "arsenal_overlap_between_blocs",
                        "states",
                        "mean number of states outside its bloc that hold what a state holds undisclosed, mean over time",
                        run -> run.stepSums().mean(Column.OVERLAP_BETWEEN_BLOCS))
                .tellingFrom(200)
                .add(
                        "backdoors",
                        "backdoors",
                        "mandated backdoors held, summed over states, mean over time",
                        run -> run.stepSums().mean(Column.BACKDOORS))
                .add(
                        "discoveries_per_year",
                        "1/yr",
                        "exploits that states found and kept per year",
                        run -> run.stepSums().perYear(Column.DISCOVERIES))
                .addBoth(
                        "zero_day_share",
                        "1",
                        "share of operations with a flaw that its vendor did not know",
                        "share of operations with a flaw that its vendor did not know and learnt of before the run ended",
                        (run, count) -> share(count, Tool.ZERO_DAY))
                .addBoth(
                        "n_day_share",
                        "1",
                        "share of operations with a published flaw",
                        (run, count) -> share(count, Tool.N_DAY))
                .addBoth(
                        "backdoor_share",
                        "1",
                        "share of operations with a mandated backdoor",
                        (run, count) -> share(count, Tool.BACKDOOR));
    }

    private static double share(Count count, Tool tool) {
        return count.operations(tool) / (double) count.operations();
    }
}
