package detente.model.docking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A treaty of all from the beginning of the observation on, with sanctions on what it bans (8.2). */
final class Ban {
    private final boolean exists;
    private final double threshold;
    private final double displaced;
    private final double sanction;
    private final double sanctionYears;
    private final double held;
    private final List<Double> breaches = new ArrayList<>();
    private final double[] until;
    private final List<Strike> reported = new ArrayList<>();
    private boolean inForce;
    private double end = Double.POSITIVE_INFINITY;
    private double now = Double.NEGATIVE_INFINITY;

    Ban(Camps camps, Table table, boolean exists) {
        this.exists = exists;
        this.threshold =
                -StrictMath.log1p(-table.get("policy.treaty.compliance")) * table.get("policy.treaty.verification");
        this.displaced = table.get("policy.treaty.displaced");
        this.sanction = table.get("policy.treaty.sanction");
        this.sanctionYears = table.get("policy.treaty.sanctionYears");
        this.held = StrictMath.max(
                table.get("policy.treaty.collapseFloor"), table.get("policy.treaty.collapseShare") * camps.pairs());
        this.until = new double[camps.size()];
        Arrays.fill(until, Double.NEGATIVE_INFINITY);
    }

    boolean bans(int type) {
        return Strike.isSabotage(type);
    }

    boolean isUnderSanction(int side, double time) {
        return exists && time < until[side];
    }

    double sanction() {
        return sanction;
    }

    double displaced() {
        return displaced;
    }

    void begin(double time) {
        now = time;
        inForce = exists && time >= 0 && time < end;
    }

    boolean forgoes(int type, double stakes) {
        return inForce && bans(type) && stakes < threshold;
    }

    /** An inquiry that ended by naming somebody. */
    void report(Strike strike) {
        if (inForce && bans(strike.type) && strike.time >= 0) {
            reported.add(strike);
        }
    }

    void judge() {
        for (Strike strike : reported) {
            until[strike.accused] = now + sanctionYears;
            breaches.add(now);
        }
        reported.clear();
        breaches.removeIf(breach -> breach <= now - 1);
        if (inForce && breaches.size() > held) {
            end = now;
        }
    }

    boolean isInForce() {
        return inForce;
    }
}
