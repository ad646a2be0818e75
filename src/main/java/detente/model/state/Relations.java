package detente.model.state;

/**
 * What changes between rivals in a run and is looked at in every step, side by side for all dyads by their index: a loop over
 * all of them is a loop over an array. A {@link Dyad} shows what belongs to one.
 */
public final class Relations {
    private final double[] hostility;
    private final double[] grievance;
    private final double[] profiledShare;
    private final int[] rung;
    /** How many dyads stand on each rung. */
    private final int[] onRung = new int[Dyad.WAR_RUNG + 1];

    Relations(int dyads) {
        this.hostility = new double[dyads];
        this.grievance = new double[dyads];
        this.profiledShare = new double[dyads];
        this.rung = new int[dyads];
        this.onRung[0] = dyads;
    }

    /** Number of dyads. */
    public int dyads() {
        return grievance.length;
    }

    /** Hostility of a dyad, now: h in the mean over time, more in a campaign and less outside of one. */
    public double hostility(int dyad) {
        return hostility[dyad];
    }

    /** The same of all dyads, by their index, as it rises and falls: for a loop over all of them, which only reads it. */
    public double[] hostilities() {
        return hostility;
    }

    /** The hostility of a dyad rises or falls to a level. */
    public void stir(int dyad, double newHostility) {
        hostility[dyad] = newHostility;
    }

    /** Grievance τ of a dyad, at least 0. */
    public double grievance(int dyad) {
        return grievance[dyad];
    }

    void aggrieve(int dyad, double more) {
        grievance[dyad] += more;
    }

    void forgive(int dyad, double less) {
        grievance[dyad] = StrictMath.max(0, grievance[dyad] - less);
    }

    /** Part of every grievance fades. */
    public void forgive(double kept) {
        for (int dyad = 0; dyad < grievance.length; dyad++) {
            grievance[dyad] *= kept;
        }
    }

    /** The sum of all grievances, in order. */
    public double totalGrievance() {
        double total = 0;
        for (double each : grievance) {
            total += each;
        }
        return total;
    }

    /** Rung L of a dyad on the ladder, 0 to 5. */
    public int rung(int dyad) {
        return rung[dyad];
    }

    /** A dyad steps up or down to a rung. */
    public void stepTo(int dyad, int newRung) {
        onRung[rung[dyad]]--;
        onRung[newRung]++;
        rung[dyad] = newRung;
    }

    /** The highest rung of any dyad. */
    public int highestRung() {
        int highest = Dyad.WAR_RUNG;
        while (highest > 0 && onRung[highest] == 0) {
            highest--;
        }
        return highest;
    }

    double profiledShare(int dyad) {
        return profiledShare[dyad];
    }

    void profile(int dyad, double shareOfTheRest) {
        profiledShare[dyad] += (1 - profiledShare[dyad]) * shareOfTheRest;
    }

    /** Part of all data about citizens becomes worthless. */
    public void forgetProfiles(double kept) {
        for (int dyad = 0; dyad < profiledShare.length; dyad++) {
            profiledShare[dyad] *= kept;
        }
    }
}
