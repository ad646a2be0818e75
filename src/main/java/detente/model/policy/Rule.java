package detente.model.policy;

/**
 * What one policy demands at present. A process that it concerns asks for the strengths that hold for a state: those in
 * force for a member, and the neutral ones, at which nothing changes, for everybody else.
 *
 * @param <P> the policy
 */
public final class Rule<P extends Policy> {
    private final P neutral;
    private boolean[] members;
    private boolean[] membersBefore;
    private double[] since = {};
    private P inForce;
    private P latest;
    private int switches;

    Rule(P neutral, int states) {
        this.neutral = neutral;
        this.members = new boolean[states];
        this.membersBefore = members;
        this.inForce = neutral;
        this.latest = neutral;
    }

    /** It ends, unless it is enforced at the same time anew. */
    void lapse() {
        switches++;
        membersBefore = members;
        members = new boolean[members.length];
        inForce = neutral;
    }

    void enforce(P strengths, boolean[] newMembers, double time) {
        double[] before = since;
        since = new double[newMembers.length];
        for (int state = 0; state < since.length; state++) {
            since[state] = membersBefore[state] ? before[state] : time;
        }
        members = newMembers;
        inForce = strengths;
        latest = strengths;
    }

    /** Whether it demands anything of anybody. */
    public boolean isInForce() {
        return inForce != neutral;
    }

    /** How often policies have switched: what follows from who is a member stands until the next time. */
    int switches() {
        return switches;
    }

    /** Whether a state is a member. */
    public boolean binds(int state) {
        return members[state];
    }

    /**
     * Since when a member has been bound without a break, in years since the end of the burn-in. New strengths and other
     * members are no break, a time without the policy is one: whoever comes back begins anew.
     *
     * @throws IllegalStateException if the state is no member
     */
    public double since(int state) {
        if (!members[state]) {
            throw new IllegalStateException("no member");
        }
        return since[state];
    }

    /** The strengths that hold for a state. */
    public P of(int state) {
        return members[state] ? inForce : neutral;
    }

    /** The strengths in force, whoever the members are; the neutral ones when there are none. */
    public P inForce() {
        return inForce;
    }

    /** The strengths that were last in force: what a policy built fades at its own speed after the end. */
    public P latest() {
        return latest;
    }
}
