package detente.analysis.calibration;

/**
 * How much is computed.
 *
 * @param worlds generated worlds in which a proposed set is tried
 * @param finalWorlds worlds, others than those, in which a set is accepted for good; it is confirmed in as many fresh ones
 * @param population accepted sets that are wanted
 * @param most sets that are proposed at most, however few are accepted
 */
public record Effort(int worlds, int finalWorlds, int population, int most) {
    /** What suffices for the record of incidents. */
    public static final Effort STANDARD = new Effort(60, 200, 200, 4000);
}
