package detente.model.state;

import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws who is whose rival, and how hostile. */
final class RivalryDraw {
    /** Two rivals by index, the lower one first, with hostility in both directions. */
    record Rivalry(int one, int other, double hostility, double hostilityBack) {}

    /** A pair and its place in the race: the smaller, the sooner it is drawn. */
    private record Candidate(int one, int other, double arrival) {}

    private final WorldParameters parameters;
    private final Luck luck;
    private final Roster roster;
    private final List<State.Traits> traits;

    RivalryDraw(WorldParameters parameters, Luck luck, Roster roster, List<State.Traits> traits) {
        this.parameters = parameters;
        this.luck = luck;
        this.roster = roster;
        this.traits = traits;
    }

    /** The listed rivalries and, in a generated world, drawn ones, in order of the states. */
    List<Rivalry> draw(WorldSpec spec) {
        int count = traits.size();
        boolean[][] taken = new boolean[count][count];
        List<Rivalry> rivalries = new ArrayList<>();
        for (DyadSpec dyad : spec.dyads()) {
            rivalries.add(listed(dyad, taken));
        }
        if (spec.kind() == WorldSpec.Kind.GENERATED) {
            long wanted = StrictMath.round(count * parameters.rivalsPerState() / 2) - rivalries.size();
            race(taken).stream()
                    .limit(StrictMath.max(0, wanted))
                    .forEach(pair -> rivalries.add(drawn(pair.one(), pair.other())));
        }
        rivalries.sort(Comparator.comparingInt(Rivalry::one).thenComparingInt(Rivalry::other));
        return rivalries;
    }

    private Rivalry listed(DyadSpec dyad, boolean[][] taken) {
        int from = roster.indexOf(dyad.from());
        int to = roster.indexOf(dyad.to());
        int one = StrictMath.min(from, to);
        int other = StrictMath.max(from, to);
        if (one == other || taken[one][other]) {
            throw new IllegalArgumentException(
                    dyad.from() + " and " + dyad.to() + " are listed twice as rivals, or are one state");
        }
        taken[one][other] = true;
        Rivalry drawn = drawn(one, other);
        boolean inOrder = from == one;
        double there = dyad.hostility().orElse(inOrder ? drawn.hostility() : drawn.hostilityBack());
        double back = dyad.hostilityBack().orElse(inOrder ? drawn.hostilityBack() : drawn.hostility());
        return inOrder ? new Rivalry(one, other, there, back) : new Rivalry(one, other, back, there);
    }

    /** Hostility of one side has one law, that of the other another; the sides are drawn by lot. */
    private Rivalry drawn(int one, int other) {
        long name = name(one, other);
        double greater =
                luck.beta(parameters.hostilityShapeA(), parameters.hostilityShapeB(), Purpose.HOSTILITY, 2 * name);
        double back = luck.beta(
                parameters.hostilityBackShapeA(), parameters.hostilityBackShapeB(), Purpose.HOSTILITY, 2 * name + 1);
        boolean swapped = luck.happens(.5, Purpose.HOSTILITY_SIDE, name);
        return swapped ? new Rivalry(one, other, back, greater) : new Rivalry(one, other, greater, back);
    }

    /** All pairs not yet taken, in an order drawn with weight K_i K_j: who arrives first in exponential time. */
    private List<Candidate> race(boolean[][] taken) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) {
            for (int j = i + 1; j < traits.size(); j++) {
                if (!taken[i][j]) {
                    double weight = traits.get(i).capability() * traits.get(j).capability();
                    candidates.add(new Candidate(i, j, luck.exponential(Purpose.RIVALRY, name(i, j), 0, 0) / weight));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::arrival));
        return candidates;
    }

    private static long name(int one, int other) {
        return (long) one << 20 | other;
    }
}
