package detente.model.state;

import java.util.Map;

/**
 * A state: what it is (fixed when the world is drawn) and what changes in a run. What changes does so in the named
 * methods only.
 */
public final class State {
    private final int index;
    private final String name;
    private final Traits traits;
    private final double[] numbers;
    private final double[] platformShares;
    private final boolean[] allies;
    private final int[] allyIndices;

    private double capability;
    private Strategy strategy;
    private double trust = 1;
    private double harm;
    private double patchClock;
    private double resilienceGain;
    private double reputation;
    private double expectedNaming;
    private double expectedAnswer;
    private double estimateRate;
    private double activeBuyerUntil = Double.NEGATIVE_INFINITY;
    private double enabledUntil = Double.NEGATIVE_INFINITY;
    private double sanctionedUntil = Double.NEGATIVE_INFINITY;
    private double drivenUntil = Double.NEGATIVE_INFINITY;
    private double fastPatchingUntil = Double.NEGATIVE_INFINITY;

    /**
     * What a state is.
     *
     * @param numbers each {@link Trait}; the mean capability of a generated world is 1
     * @param mandate whether it obliges vendors at home to weaken products
     * @param repertoire what it is given to doing
     */
    public record Traits(
            Map<Trait, Double> numbers,
            Strategy strategy,
            boolean democratic,
            Bloc bloc,
            boolean mandate,
            Repertoire repertoire) {
        /** One of the numbers. */
        public double of(Trait trait) {
            return numbers.getOrDefault(trait, Double.NaN);
        }
    }

    State(int index, String name, Traits traits, double[] platformShares, boolean[] allies) {
        this.index = index;
        this.name = name;
        this.traits = traits;
        this.strategy = traits.strategy();
        this.platformShares = platformShares;
        this.allies = allies;
        this.allyIndices = indicesOf(allies);
        this.numbers = traits.numbers().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        this.capability = trait(Trait.CAPABILITY);
    }

    private static int[] indicesOf(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        int[] indices = new int[count];
        int next = 0;
        for (int i = 0; i < flags.length; i++) {
            if (flags[i]) {
                indices[next++] = i;
            }
        }
        return indices;
    }

    public int index() {
        return index;
    }

    public String name() {
        return name;
    }

    /** What it is, its initial capability included. */
    public Traits traits() {
        return traits;
    }

    /** One of the numbers that it is born with. */
    public double trait(Trait trait) {
        return numbers[trait.ordinal()];
    }

    /** Its strategy now; its traits hold the one at the start. */
    public Strategy strategy() {
        return strategy;
    }

    /** It begins to act and to answer, for good. */
    public void enter() {
        strategy = Strategy.RETALIATORY;
    }

    /** Share of a product platform in its systems; the shares sum to 1. */
    public double platformShare(int platform) {
        return platformShares[platform];
    }

    /** The platform on which one of its systems runs, drawn by a number of U[0, 1). */
    public int platformAt(double u) {
        double rest = u;
        int platform = 0;
        while (platform < platformShares.length - 1 && rest >= platformShares[platform]) {
            rest -= platformShares[platform];
            platform++;
        }
        return platform;
    }

    public boolean isAlly(int other) {
        return allies[other];
    }

    public int allyCount() {
        return allyIndices.length;
    }

    /** Index of its {@code n}-th ally. */
    public int ally(int n) {
        return allyIndices[n];
    }

    /** Offensive capability K now. */
    public double capability() {
        return capability;
    }

    /** It learns what others know. */
    public void learn(double gain) {
        capability += gain;
    }

    /** Trust T of its citizens in information, 0 to 1. */
    public double trust() {
        return trust;
    }

    public void loseTrust(double loss) {
        trust -= loss;
    }

    /** Trust comes back: the share that is kept of what is missing. */
    public void recoverTrust(double kept) {
        trust = 1 - (1 - trust) * kept;
    }

    /** Cumulative civilian harm H. */
    public double harm() {
        return harm;
    }

    public void sufferHarm(double more) {
        harm += more;
    }

    /** Its patch clock c: years of ordinary patching done since the start of the run. */
    public double patchClock() {
        return patchClock;
    }

    public void advancePatchClock(double years) {
        patchClock += years;
    }

    /** What public debate adds to resilience now. */
    public double resilienceGain() {
        return resilienceGain;
    }

    public void setResilienceGain(double gain) {
        resilienceGain = gain;
    }

    /** Resilience R now, 0 to 1. */
    public double resilience() {
        return StrictMath.min(1, trait(Trait.RESILIENCE) + resilienceGain);
    }

    /** Public attributions against it, fading with time. */
    public double reputation() {
        return reputation;
    }

    public void nameInPublic() {
        reputation += 1;
    }

    public void fadeReputation(double kept) {
        reputation *= kept;
    }

    /**
     * Its estimates at the start.
     *
     * @param naming of being named for an operation
     * @param answer of being answered once named
     * @param rate weight of the newest experience in both
     */
    public void expect(double naming, double answer, double rate) {
        expectedNaming = naming;
        expectedAnswer = answer;
        estimateRate = rate;
    }

    public double expectedNaming() {
        return expectedNaming;
    }

    public double expectedAnswer() {
        return expectedAnswer;
    }

    /** It learns whether one more operation was traced to it. */
    public void seeNaming(boolean named) {
        expectedNaming += estimateRate * ((named ? 1 : 0) - expectedNaming);
    }

    /** It learns whether one more attribution was answered. */
    public void seeAnswer(boolean answered) {
        expectedAnswer += estimateRate * ((answered ? 1 : 0) - expectedAnswer);
    }

    /** Until when a purchase on the grey market makes it more active. */
    public double activeBuyerUntil() {
        return activeBuyerUntil;
    }

    public void becomeActiveBuyer(double until) {
        activeBuyerUntil = until;
        drivenUntil = StrictMath.max(drivenUntil, until);
    }

    /** Until when a foreign exploit makes it more active. */
    public double enabledUntil() {
        return enabledUntil;
    }

    public void enable(double until) {
        enabledUntil = until;
        drivenUntil = StrictMath.max(drivenUntil, until);
    }

    /** Until when a treaty's sanction holds it back. */
    public double sanctionedUntil() {
        return sanctionedUntil;
    }

    public void sanction(double until) {
        sanctionedUntil = until;
        drivenUntil = StrictMath.max(drivenUntil, until);
    }

    /** Until when at the latest a purchase, a foreign exploit or a sanction makes it more or less active. */
    public double drivenUntil() {
        return drivenUntil;
    }

    /** Until when a public attribution of its own makes it patch faster. */
    public double fastPatchingUntil() {
        return fastPatchingUntil;
    }

    public void patchFaster(double until) {
        fastPatchingUntil = until;
    }

    @Override
    public String toString() {
        return name;
    }
}
