package detente.model.floor;

import detente.model.ModelParameters;
import detente.model.state.Strategy;
import detente.model.state.WorldParameters;
import detente.parameter.Edition;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/** Who exists in a generated world, in arrays by index of state or of dyad. */
final class FloorWorld {
    static final int PLATFORMS = ModelParameters.standard(Edition.FIRST).world().vendors();
    private static final int BROKERS = 5;
    private static final WorldParameters P =
            ModelParameters.standard(Edition.FIRST).world();

    final int states;
    final double[] capability;
    final int[] strategy;
    final double[] defence;
    final double[] dependence;
    final double[] critical;
    /** Of state i on platform k at {@code i * PLATFORMS + k}. */
    final double[] share;

    final double[] largestShare = new double[PLATFORMS];
    /** Words of 64 bits for a set of states. */
    final int words;
    /** For each state the set of itself and its allies. */
    final long[] friends;

    final double[] supply = new double[BROKERS];
    final int[] brokerHome = new int[BROKERS];

    final int dyads;
    final int[] from;
    final int[] to;
    final long[] name;
    final double[] hostility;
    /** Of state i against state j at {@code i * states + j}; -1 for none. */
    final int[] dyadOf;
    /** The dyads of state i are {@code outgoing[firstOutgoing[i]]} and those before {@code firstOutgoing[i + 1]}. */
    final int[] firstOutgoing;

    final int[] outgoing;

    FloorWorld(int states, Luck luck) {
        this.states = states;
        this.capability = capabilities(Draws.base(luck, Purpose.CAPABILITY));
        this.strategy = strategies();
        this.defence = between(P.defenceMin(), P.defenceMax(), Draws.base(luck, Purpose.DEFENCE));
        this.dependence = between(P.dependenceMin(), P.dependenceMax(), Draws.base(luck, Purpose.DEPENDENCE));
        this.critical = between(P.criticalShareMin(), P.criticalShareMax(), Draws.base(luck, Purpose.CRITICAL_SHARE));
        this.share = shares(Draws.base(luck, Purpose.PLATFORM_SHARE));
        int pairs = (int) Math.min(Math.round(states * P.rivalsPerState() / 2), states * (states - 1) / 2);
        this.dyads = 2 * pairs;
        this.from = new int[dyads];
        this.to = new int[dyads];
        this.name = new long[dyads];
        this.hostility = new double[dyads];
        this.dyadOf = new int[states * states];
        drawRivals(pairs, luck);
        this.firstOutgoing = new int[states + 1];
        this.outgoing = new int[dyads];
        sortByState();
        this.words = (states + 63) >> 6;
        this.friends = new long[states * words];
        drawFriends(Draws.base(luck, Purpose.BLOC), Draws.base(luck, Purpose.ALLIANCE));
        for (int b = 0; b < BROKERS; b++) {
            supply[b] = b == 0 ? P.largestBrokerShare() : (1 - P.largestBrokerShare()) / (BROKERS - 1);
            brokerHome[b] = luck.choose(capability, Purpose.BROKER_HOME, b, 0, 0);
        }
    }

    private double[] capabilities(long base) {
        double[] drawn = new double[states];
        double sum = 0;
        for (int i = 0; i < states; i++) {
            drawn[i] = FastMath.exp(P.capabilitySpread() * Draws.normal(base, i));
            sum += drawn[i];
        }
        double mean = sum / states;
        for (int i = 0; i < states; i++) {
            drawn[i] /= mean;
        }
        return drawn;
    }

    private int[] strategies() {
        int[] order = new int[states];
        for (int i = 0; i < states; i++) {
            int place = i;
            for (; place > 0 && capability[order[place - 1]] < capability[i]; place--) {
                order[place] = order[place - 1];
            }
            order[place] = i;
        }
        int offensive = (int) Math.min(states, Math.round(P.offensiveShare() * states));
        int retaliatory = (int) Math.min(states, offensive + Math.round(P.retaliatoryShare() * states));
        int[] strategies = new int[states];
        for (int rank = 0; rank < states; rank++) {
            Strategy ofRank = rank < offensive
                    ? Strategy.OFFENSIVE
                    : rank < retaliatory ? Strategy.RETALIATORY : Strategy.DEFENSIVE;
            strategies[order[rank]] = ofRank.ordinal();
        }
        return strategies;
    }

    private double[] between(double min, double max, long base) {
        double[] drawn = new double[states];
        for (int i = 0; i < states; i++) {
            drawn[i] = min + (max - min) * Draws.uniform(base, i);
        }
        return drawn;
    }

    private double[] shares(long base) {
        double[] shares = new double[states * PLATFORMS];
        for (int i = 0; i < states; i++) {
            double total = 0;
            for (int k = 0; k < PLATFORMS; k++) {
                double share = 0;
                for (int n = 0; n < P.platformShape(); n++) {
                    share += Draws.exponential(base, i, k, n);
                }
                shares[i * PLATFORMS + k] = share;
                total += share;
            }
            for (int k = 0; k < PLATFORMS; k++) {
                shares[i * PLATFORMS + k] /= total;
                largestShare[k] = Math.max(largestShare[k], shares[i * PLATFORMS + k]);
            }
        }
        return shares;
    }

    private void drawRivals(int pairs, Luck luck) {
        Arrays.fill(dyadOf, -1);
        if (pairs == 0) {
            return;
        }
        long base = Draws.base(luck, Purpose.RIVALRY);
        double[] arrivals = new double[states * (states - 1) / 2];
        int n = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                arrivals[n++] = Draws.exponential(base, (long) i << 20 | j) / (capability[i] * capability[j]);
            }
        }
        double[] sorted = arrivals.clone();
        Arrays.sort(sorted);
        double last = sorted[pairs - 1];
        n = 0;
        int dyad = 0;
        for (int i = 0; i < states; i++) {
            for (int j = i + 1; j < states; j++) {
                if (arrivals[n++] <= last) {
                    join(dyad, i, j, luck);
                    dyad += 2;
                }
            }
        }
    }

    private void join(int dyad, int i, int j, Luck luck) {
        long pair = (long) i << 20 | j;
        double greater = luck.beta(P.hostilityShapeA(), P.hostilityShapeB(), Purpose.HOSTILITY, 2 * pair);
        double back = luck.beta(P.hostilityBackShapeA(), P.hostilityBackShapeB(), Purpose.HOSTILITY, 2 * pair + 1);
        boolean swapped = luck.happens(.5, Purpose.HOSTILITY_SIDE, pair);
        put(dyad, i, j, swapped ? back : greater);
        put(dyad + 1, j, i, swapped ? greater : back);
    }

    private void put(int dyad, int i, int j, double hostile) {
        from[dyad] = i;
        to[dyad] = j;
        name[dyad] = (long) i << 20 | j;
        hostility[dyad] = hostile;
        dyadOf[i * states + j] = dyad;
    }

    private void sortByState() {
        for (int d = 0; d < dyads; d++) {
            firstOutgoing[from[d] + 1]++;
        }
        for (int i = 0; i < states; i++) {
            firstOutgoing[i + 1] += firstOutgoing[i];
        }
        int[] next = firstOutgoing.clone();
        for (int d = 0; d < dyads; d++) {
            outgoing[next[from[d]]++] = d;
        }
    }

    private void drawFriends(long blocs, long alliances) {
        boolean[] inBlocA = new boolean[states];
        for (int i = 0; i < states; i++) {
            inBlocA[i] = Draws.uniform(blocs, i) < .5;
        }
        for (int i = 0; i < states; i++) {
            befriend(i, i);
            for (int j = i + 1; j < states; j++) {
                if (inBlocA[i] == inBlocA[j]
                        && Draws.uniform(alliances, i, j, 0) < P.allianceChance()
                        && dyadOf[i * states + j] < 0) {
                    befriend(i, j);
                    befriend(j, i);
                }
            }
        }
    }

    private void befriend(int i, int j) {
        friends[i * words + (j >> 6)] |= 1L << j;
    }
}
