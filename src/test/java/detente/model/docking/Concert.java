package detente.model.docking;

/** Acquisition in concert (8.3d). */
final class Concert {
    final boolean disclosed;
    final double vendorYears;
    private final Camps camps;
    private final Chance chance;
    private final double coordination;
    private final double use;
    private final double noticed;
    private boolean inForce;

    Concert(Camps camps, Table table, Chance chance) {
        this.camps = camps;
        this.chance = chance;
        this.disclosed = table.is("policy.jointArsenal.disclosed");
        this.coordination = table.get("policy.jointArsenal.coordination");
        this.use = table.get("policy.jointArsenal.use");
        this.noticed = table.get("policy.jointArsenal.noticed");
        this.vendorYears = table.years("policy.allyWarning.vendorDays");
    }

    void begin(boolean isInForce) {
        inForce = isInForce;
    }

    /** Whether a state that might have a new exploit leaves it, for its circle has one. */
    boolean leaves(int side, int platform, Iterable<Flaw> flaws, double now) {
        if (!inForce || !chance.happens(coordination)) {
            return false;
        }
        for (Flaw flaw : flaws) {
            if (flaw.platform == platform
                    && flaw.isUndisclosed()
                    && camps.anyInCircle(side, member -> flaw.usableFrom[member] <= now)) {
                return true;
            }
        }
        return false;
    }

    boolean isHeldInCircle(Flaw flaw, int side) {
        return camps.anyInCircle(side, flaw::isHeldBy);
    }

    boolean borrows() {
        return inForce && chance.happens(use);
    }

    boolean noticesLoss() {
        return inForce && chance.happens(noticed);
    }
}
