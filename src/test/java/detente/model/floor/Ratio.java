package detente.model.floor;

/** What is compared with what, and how much it may cost. */
enum Ratio {
    STANDARD_TO_FLOOR(Contestant.STANDARD, Contestant.FLOOR, 1.5),
    ALL_POLICIES_TO_STANDARD(Contestant.ALL_POLICIES, Contestant.STANDARD, 1.15),
    STATES_100_TO_STANDARD(Contestant.STATES_100, Contestant.STANDARD, 4),
    STATES_195_TO_STANDARD(Contestant.STATES_195, Contestant.STANDARD, 8.5),
    ALL_POLICIES_TO_NONE_AT_195(Contestant.ALL_POLICIES_195, Contestant.STATES_195, 1.2);

    private final Contestant one;
    private final Contestant other;
    private final double most;

    Ratio(Contestant one, Contestant other, double most) {
        this.one = one;
        this.other = other;
        this.most = most;
    }

    Contestant one() {
        return one;
    }

    Contestant other() {
        return other;
    }

    /** What it should not exceed. */
    double most() {
        return most;
    }
}
