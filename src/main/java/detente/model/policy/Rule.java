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
    private P inForce;
    private P latest;

    Rule(P neutral, int states) {
        this.neutral = neutral;
        this.members = new boolean[states];
        this.inForce = neutral;
        this.latest = neutral;
    }

    void lapse() {
        members = new boolean[members.length];
        inForce = neutral;
    }

    void enforce(P strengths, boolean[] newMembers) {
        members = newMembers;
        inForce = strengths;
        latest = strengths;
    }

    /** Whether a state is a member. */
    public boolean binds(int state) {
        return members[state];
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
