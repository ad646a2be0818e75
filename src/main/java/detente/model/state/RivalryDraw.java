package detente.model.state;

import detente.parameter.Whole;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Draws who is whose rival, and how hostile. */
final class RivalryDraw {
    /**
     * Two rivals by index, the lower one first, with hostility in both directions.
     *
     * @param isDrawn whether the hostility is drawn, and not listed
     * @param isBackDrawn the same of the other direction
     */
    record Rivalry(int one, int other, double hostility, double hostilityBack, boolean isDrawn, boolean isBackDrawn) {}

    /** What rounding may take away. */
    private static final double LESS = 1 - 1e-14;

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
            spec.allies().ifPresent(allies -> allies.forEach(pair -> setAside(pair, taken)));
            long wanted = Whole.nearest(count * parameters.rivalsPerState() / 2) - rivalries.size();
            race(taken, (int) StrictMath.max(0, wanted), rivalries);
        }
        rivalries.sort(Comparator.comparingInt(Rivalry::one).thenComparingInt(Rivalry::other));
        return rivalries;
    }

    /** States that are listed as allies are not drawn as rivals. */
    private void setAside(AllianceSpec allies, boolean[][] taken) {
        int first = roster.indexOf(allies.first());
        int second = roster.indexOf(allies.second());
        taken[StrictMath.min(first, second)][StrictMath.max(first, second)] = true;
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
        boolean isDrawn = dyad.hostility().isEmpty();
        boolean isBackDrawn = dyad.hostilityBack().isEmpty();
        return inOrder
                ? new Rivalry(one, other, there, back, isDrawn, isBackDrawn)
                : new Rivalry(one, other, back, there, isBackDrawn, isDrawn);
    }

    /** Hostility of one side has one law, that of the other another; the sides are drawn by lot. */
    private Rivalry drawn(int one, int other) {
        long name = name(one, other);
        double greater =
                luck.beta(parameters.hostilityShapeA(), parameters.hostilityShapeB(), Purpose.HOSTILITY, 2 * name);
        double back = luck.beta(
                parameters.hostilityBackShapeA(), parameters.hostilityBackShapeB(), Purpose.HOSTILITY, 2 * name + 1);
        boolean swapped = luck.happens(.5, Purpose.HOSTILITY_SIDE, name);
        return new Rivalry(one, other, swapped ? back : greater, swapped ? greater : back, true, true);
    }

    /**
     * Adds pairs not yet taken, drawn without replacement with weight K_i K_j: those that arrive first when each pair
     * arrives in exponential time. No exponential is less than the uniform number that it is made of: most are known to be
     * too late without a logarithm.
     */
    private void race(boolean[][] taken, int wanted, List<Rivalry> rivalries) {
        int count = traits.size();
        double[] capabilities =
                traits.stream().mapToDouble(each -> each.of(Trait.CAPABILITY)).toArray();
        Soonest soonest = new Soonest(wanted);
        double[] arrivals = new double[count * (count - 1) / 2];
        int pairs = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double weight = capabilities[i] * capabilities[j];
                double u = luck.uniform(Purpose.RIVALRY, name(i, j));
                boolean isIn = !taken[i][j] && u / weight * LESS <= soonest.last();
                arrivals[pairs] =
                        isIn ? luck.exponential(Purpose.RIVALRY, name(i, j)) / weight : Double.POSITIVE_INFINITY;
                soonest.add(arrivals[pairs++]);
            }
        }
        pairs = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double arrival = arrivals[pairs++];
                if (arrival <= soonest.last() && arrival < Double.POSITIVE_INFINITY) {
                    rivalries.add(drawn(i, j));
                }
            }
        }
    }

    /** So many of the smallest of some numbers. */
    private static final class Soonest {
        private final double[] sorted;
        private int size;

        Soonest(int most) {
            sorted = new double[most];
        }

        /** What a number must not exceed to be one of them, as far as the others are known. */
        double last() {
            if (sorted.length == 0) {
                return 0;
            }
            return size < sorted.length ? Double.POSITIVE_INFINITY : sorted[size - 1];
        }

        void add(double number) {
            if (number < last()) {
                int found = Arrays.binarySearch(sorted, 0, size, number);
                int place = found < 0 ? -found - 1 : found;
                size = StrictMath.min(size + 1, sorted.length);
                System.arraycopy(sorted, place, sorted, place + 1, size - place - 1);
                sorted[place] = number;
            }
        }
    }

    private static long name(int one, int other) {
        return (long) one << 20 | other;
    }
}
