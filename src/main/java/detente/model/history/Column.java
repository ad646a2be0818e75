package detente.model.history;

/** What is written down at the end of each step. Operations and transfers are events and are not repeated here. */
public enum Column {
    ARSENAL_TOTAL(Kind.STOCK, "exploits", "undisclosed exploits held, summed over states"),
    ARSENAL_LARGEST(Kind.STOCK, "exploits", "undisclosed exploits held by the state that holds most"),
    ARSENAL_OVERLAP(Kind.STOCK, "states", "mean number of holders of an undisclosed exploit that somebody holds"),
    BACKDOORS(Kind.STOCK, "backdoors", "mandated backdoors held, summed over states"),
    TRUST(Kind.STOCK, "1", "mean trust of citizens in information"),
    GRIEVANCE(Kind.STOCK, "1", "mean grievance of an ordered rival dyad"),
    HIGHEST_RUNG(Kind.STOCK, "rung", "highest rung of the ladder on which any dyad stands"),
    PEACE_SHARE(Kind.STOCK, "1", "share of rival pairs in cyber peace"),
    PEACE_STRICT_SHARE(Kind.STOCK, "1", "share of rival pairs in cyber peace, espionage excluded too"),
    CONFLICT_SHARE(Kind.STOCK, "1", "share of rival pairs in information conflict"),
    WAR_SHARE(Kind.STOCK, "1", "share of rival pairs in cyber-physical war (extrapolation)"),
    POSITION(Kind.STOCK, "1", "position of the world between cyber peace (0) and cyber-physical war (1)"),
    TREATY_IN_FORCE(Kind.STOCK, "1", "whether a treaty is in force"),
    SPILLOVER(Kind.FLOW, "harm", "harm of criminal worms made from leaked exploits"),
    SPILLOVER_EXPECTED(
            Kind.FLOW, "harm", "expected harm of such worms: probability times harm at the exposure of the outbreak"),
    DISCOVERIES(Kind.FLOW, "exploits", "exploits found by states and kept"),
    EXPLOITS_FORGONE(Kind.FLOW, "exploits", "exploits that a policy made states disclose or retire"),
    BACKDOORS_REMOVED(Kind.FLOW, "backdoors", "backdoors held by a mandating state that a policy disclosed"),
    OPERATIONS_DROPPED(Kind.FLOW, "operations", "operations that did not happen for want of a tool"),
    OPERATIONS_COMPLIED(Kind.FLOW, "operations", "operations that a treaty held back, those displaced included");

    /** How the rows of several steps make one. */
    public enum Kind {
        /** A level: the last of a period, or the mean over it. */
        STOCK,
        /** An amount in a step: the sum over a period. */
        FLOW
    }

    private final Kind kind;
    private final String unit;
    private final String meaning;

    Column(Kind kind, String unit, String meaning) {
        this.kind = kind;
        this.unit = unit;
        this.meaning = meaning;
    }

    public Kind kind() {
        return kind;
    }

    public String unit() {
        return unit;
    }

    public String meaning() {
        return meaning;
    }
}
