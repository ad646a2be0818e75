package detente.metric;

import detente.model.history.Column;
import detente.model.policy.Diplomacy;
import detente.model.policy.JointArsenal;
import detente.model.policy.Treaty;
import detente.model.policy.VendorIndependence;
import java.util.Arrays;

/** What policies do beside their aim, and what they cost. */
final class PolicyMetrics {
    private PolicyMetrics() {}

    static Theme theme() {
        return new Theme()
                .add("treaty_years", "yr", "years in which a treaty was in force", run -> run.stepSums()
                        .yearsOf(Column.TREATY_IN_FORCE))
                .needing(Treaty.class)
                .add(
                        "operations_complied_per_year",
                        "1/yr",
                        "operations per year that a treaty stopped",
                        run -> run.stepSums().perYear(Column.OPERATIONS_COMPLIED))
                .needing(Treaty.class)
                .addTrue(
                        "complied_top_2_share",
                        "1",
                        "share of the operations that a treaty stopped which the two states that it stopped most had begun",
                        run -> shareOfMost(run.forgone(), 2))
                .needing(Treaty.class)
                .addTrue(
                        "operations_displaced_per_year",
                        "1/yr",
                        "operations per year in place of a stopped one",
                        run -> run.tally().displaced() / run.years())
                .needing(Treaty.class)
                .add(
                        "consultations_per_year",
                        "1/yr",
                        "consultations per year of members with members that they named",
                        run -> run.stepSums().perYear(Column.CONSULTATIONS))
                .needing(Diplomacy.class)
                .add(
                        "consultations_settled_per_year",
                        "1/yr",
                        "consultations per year that settled the matter",
                        run -> run.stepSums().perYear(Column.CONSULTATIONS_SETTLED))
                .needing(Diplomacy.class)
                .add(
                        "namings_clarified_per_year",
                        "1/yr",
                        "consultations per year that showed that the wrong state was named",
                        run -> run.stepSums().perYear(Column.NAMINGS_CLARIFIED))
                .needing(Diplomacy.class)
                .add(
                        "operations_dropped_per_year",
                        "1/yr",
                        "operations per year given up for want of a tool",
                        run -> run.stepSums().perYear(Column.OPERATIONS_DROPPED))
                .add(
                        "exploits_forgone_per_year",
                        "1/yr",
                        "exploits per year that a policy made states give up",
                        run -> run.stepSums().perYear(Column.EXPLOITS_FORGONE))
                .addTrue(
                        "exploits_not_acquired_per_year",
                        "1/yr",
                        "exploits per year that members did without because their circle had one",
                        run -> run.doneWithout() / run.years())
                .needing(JointArsenal.class)
                .add(
                        "backdoors_removed_per_year",
                        "1/yr",
                        "lawful access lost: backdoors disclosed per year",
                        run -> run.stepSums().perYear(Column.BACKDOORS_REMOVED))
                .needing(VendorIndependence.class);
    }

    /** What the largest few of some counts are of their sum; NaN if all are 0. */
    private static double shareOfMost(int[] counts, int most) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int largest =
                Arrays.stream(sorted).skip(Math.max(0, sorted.length - most)).sum();
        return largest / (double) Arrays.stream(sorted).sum();
    }
}
