package detente.model.operation;

import org.jspecify.annotations.Nullable;

/**
 * One covert operation of one state against another: the unit of account, shaped like a row of the incident data.
 * All of it is decided when it happens, except whether a government names the author in public and whether the victim
 * answers politically, which are decided when the inquiry ends.
 */
public final class Operation {
    /** No state: nobody was found, or nobody was meant. */
    public static final int NOBODY = -1;

    private final long key;
    private final double time;
    private final int initiator;
    private final int target;
    private final OperationType type;
    private final Cause cause;
    private final @Nullable Operation parent;

    private Tool tool = Tool.COMMODITY;
    private long exploit;
    private @Nullable Origin origin;
    private Loss loss = Loss.OF_NEITHER;
    private boolean returned;
    private boolean leaked;
    private Sector sector = Sector.GOVERNMENT;
    private @Nullable Sector theme;
    private double noise = Double.NaN;
    private boolean success;
    private double severity;
    private double harm;
    private double trustLoss;
    private double spillOver;
    private boolean detected;
    private int attributedTo = NOBODY;
    private double delay = Double.NaN;
    private boolean publiclyNamed;
    private boolean answered;
    private boolean answeredPolitically;
    private boolean conceded;
    private boolean atInnocent;

    /**
     * @param key its identity: who, when and which in that step, mixed
     * @param time years since the end of the burn-in
     * @param initiator index of the state that acts
     * @param target index of the state that suffers
     * @param cause why it happens
     * @param parent the operation that it answers; null when it answers none
     */
    public Operation(
            long key,
            double time,
            int initiator,
            int target,
            OperationType type,
            Cause cause,
            @Nullable Operation parent) {
        this.key = key;
        this.time = time;
        this.initiator = initiator;
        this.target = target;
        this.type = type;
        this.cause = cause;
        this.parent = parent;
    }

    /** It strikes there; a disinformation has a theme too, election or media. */
    public void strike(Sector where, @Nullable Sector about) {
        sector = where;
        theme = about;
    }

    /** It uses an exploit. */
    public void use(Tool chosen, long exploitKey, Origin exploitOrigin, Loss whoseLoss) {
        tool = chosen;
        exploit = exploitKey;
        origin = exploitOrigin;
        loss = whoseLoss;
    }

    /** The noise z of its severity follows that of another operation. */
    public void follow(double z) {
        noise = z;
    }

    /** It ends with a success or not, at a severity of 0 to 10. */
    public void end(boolean succeeded, double severityReached) {
        success = succeeded;
        severity = severityReached;
    }

    /** Its exploit is known to have leaked from those who lost it. */
    public void useLeaked() {
        leaked = true;
    }

    /** It does harm (share of the harm of a severity 10 in a fully dependent state) and costs trust. */
    public void hurt(double harmDone, double trustLost) {
        harm = harmDone;
        trustLoss = trustLost;
    }

    /** It spreads beyond its target, perhaps to a state that lost the exploit, or to an ally of one. */
    public void spread(double harmToOthers, boolean reachesLoser) {
        spillOver = harmToOthers;
        returned = reachesLoser;
    }

    /** The target notices it. */
    public void detect() {
        detected = true;
    }

    /** An inquiry names a state after a delay in years, rightly or not. */
    public void attribute(int state, double years) {
        attributedTo = state;
        delay = years;
    }

    /** A government names the author in public. */
    public void nameInPublic() {
        publiclyNamed = true;
    }

    /** The state to which it was attributed is struck back. */
    public void answer() {
        answered = true;
    }

    /** The victim answers the state to which it was attributed politically or in court. */
    public void answerPolitically() {
        answeredPolitically = true;
    }

    /** The target does what the initiator wanted of it. */
    public void concede() {
        conceded = true;
    }

    /** As a preventive strike it is at a state that nobody has named rightly of late. */
    public void hitAnInnocent() {
        atInnocent = true;
    }

    public long key() {
        return key;
    }

    /** Years since the end of the burn-in. */
    public double time() {
        return time;
    }

    public int initiator() {
        return initiator;
    }

    public int target() {
        return target;
    }

    public OperationType type() {
        return type;
    }

    public Cause cause() {
        return cause;
    }

    public @Nullable Operation parent() {
        return parent;
    }

    public Tool tool() {
        return tool;
    }

    /** Key of the exploit used; 0 with a commodity tool. */
    public long exploit() {
        return exploit;
    }

    /** How the initiator came to hold the exploit; null with a commodity tool. */
    public @Nullable Origin origin() {
        return origin;
    }

    /** Who once held the exploit and lost it, as seen from the target. */
    public Loss loss() {
        return loss;
    }

    /** Whether the target, or a state that it spread to, or an ally of one of them once held the exploit and lost it. */
    public boolean isBoomerang() {
        return loss != Loss.OF_NEITHER || returned;
    }

    /** Whether the public can know that it is a boomerang: the exploit leaked from those who lost it. */
    public boolean isKnownBoomerang() {
        return leaked && isBoomerang();
    }

    public Sector sector() {
        return sector;
    }

    /** What a disinformation is about, election or media; null for other types. */
    public @Nullable Sector theme() {
        return theme;
    }

    /** Noise z of its severity where it follows that of another operation; NaN where it is its own. */
    public double noise() {
        return noise;
    }

    public boolean isSuccess() {
        return success;
    }

    public double severity() {
        return severity;
    }

    public double harm() {
        return harm;
    }

    /** Harm to others than the target, because it spread. */
    public double spillOver() {
        return spillOver;
    }

    public double trustLoss() {
        return trustLoss;
    }

    public boolean isDetected() {
        return detected;
    }

    /** Index of the state that the inquiry names, rightly or not; {@link #NOBODY} when it names none. */
    public int attributedTo() {
        return attributedTo;
    }

    public boolean isAttributed() {
        return attributedTo != NOBODY;
    }

    /** Whether the inquiry names the true author. */
    public boolean isCorrect() {
        return attributedTo == initiator;
    }

    /** Whether it belongs to the public record: detected and attributed to some state. */
    public boolean isRecorded() {
        return detected && isAttributed();
    }

    /** Years between the operation and the end of the inquiry; NaN when nobody is named. */
    public double delay() {
        return delay;
    }

    public boolean isPublic() {
        return publiclyNamed;
    }

    /** Whether it was answered by a retaliation. */
    public boolean isAnswered() {
        return answered;
    }

    /** Whether it was answered politically or in court. */
    public boolean isAnsweredPolitically() {
        return answeredPolitically;
    }

    /** Whether the target did what the initiator wanted of it. */
    public boolean isConceded() {
        return conceded;
    }

    /** Whether it is a preventive strike at a state that nobody has named rightly of late. */
    public boolean isAtInnocent() {
        return atInnocent;
    }
}
