package detente.model.state;

import org.jspecify.annotations.Nullable;

/** What one rival feels, knows and holds against another: an ordered pair of states. */
public final class Dyad {
    /** The highest rung of the ladder. */
    public static final int WAR_RUNG = 5;

    private final int index;
    private final Relations relations;
    private final State from;
    private final State to;
    private final double hostility;
    private final long name;
    private @Nullable Dyad back;

    private double lastHighGrievance = Double.NEGATIVE_INFINITY;
    private double footholdUntil = Double.NEGATIVE_INFINITY;
    private double hiddenShare;
    private double hiddenUntil = Double.NEGATIVE_INFINITY;

    Dyad(int index, Relations relations, State from, State to, double hostility) {
        this.index = index;
        this.relations = relations;
        this.from = from;
        this.to = to;
        this.hostility = hostility;
        relations.stir(index, hostility);
        this.name = (long) from.index() << 20 | to.index();
    }

    static void join(Dyad one, Dyad other) {
        one.back = other;
        other.back = one;
    }

    /** Position in {@link World#dyads()}; the two dyads of a pair stand side by side. */
    public int index() {
        return index;
    }

    public State from() {
        return from;
    }

    public State to() {
        return to;
    }

    /** Mean hostility h over time, 0 or more: 0 to 1 where it is listed or every target draws as much. */
    public double hostility() {
        return hostility;
    }

    /** Hostility now, in a campaign or outside of one. */
    public double hostilityNow() {
        return relations.hostility(index);
    }

    /** The dyad of the same pair in the other direction. */
    public Dyad back() {
        if (back == null) {
            throw new IllegalStateException("a dyad without its other direction");
        }
        return back;
    }

    /** Grievance τ of {@link #from} against {@link #to}, at least 0. */
    public double grievance() {
        return relations.grievance(index);
    }

    public void aggrieve(double more) {
        relations.aggrieve(index, more);
    }

    /** Grievance is taken back. */
    public void forgive(double less) {
        relations.forgive(index, less);
    }

    /** Rung L of the ladder, 0 to 5. */
    public int rung() {
        return relations.rung(index);
    }

    public void stepTo(int newRung) {
        relations.stepTo(index, newRung);
    }

    /** When grievance last stood at the entry of the fourth rung or above. */
    public double lastHighGrievance() {
        return lastHighGrievance;
    }

    public void rememberHighGrievance(double time) {
        lastHighGrievance = time;
    }

    /** Share π of the target's citizens whose data the initiator holds, 0 to 1. */
    public double profiledShare() {
        return relations.profiledShare(index);
    }

    public void profile(double shareOfTheRest) {
        relations.profile(index, shareOfTheRest);
    }

    public boolean hasFoothold(double time) {
        return time < footholdUntil;
    }

    public void gainFoothold(double until) {
        footholdUntil = until;
    }

    /** What {@link #from} was told of what {@link #to} sees lets it hide a share of its operations, until a time. */
    public void hide(double share, double until) {
        hiddenShare = share;
        hiddenUntil = until;
    }

    /** Share of its operations that it hides, by what it was told. */
    public double hiddenShare(double time) {
        return time < hiddenUntil ? hiddenShare : 0;
    }

    /** A name that is the same in every run: the two states. */
    public long nameOf() {
        return name;
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
