package detente.analysis.calibration;

import java.util.List;

/**
 * A set of parameters that is to be tried.
 *
 * @param generation number of its generation, from 1
 * @param index its number in the generation, from 1
 * @param stage where it comes from and in which worlds it is tried
 * @param firstWorld number of the first of these worlds
 * @param worlds how many
 * @param set values of the free parameters
 * @param start values of the profiled parameters to begin with; empty: the defaults
 * @param chance what the emulator gives for its being accepted; NaN where none was asked
 */
public record ProposedSet(
        int generation,
        int index,
        Stage stage,
        int firstWorld,
        int worlds,
        List<Double> set,
        List<Double> start,
        double chance) {
    public ProposedSet {
        set = List.copyOf(set);
        start = List.copyOf(start);
    }

    /** Where a set comes from and what its trial decides. */
    public enum Stage {
        /** Drawn from the prior. */
        PRIOR,
        /** Drawn from the prior and kept with a chance that the emulator gives. */
        EMULATED,
        /** Tried before, and tried again in the worlds that decide. */
        FINAL,
        /** Accepted, and tried again, as it is, in worlds that nothing was chosen by. */
        FRESH;

        /** Whether the set is a new one. */
        public boolean isNew() {
            return this == PRIOR || this == EMULATED;
        }
    }
}
