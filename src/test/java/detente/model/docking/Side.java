package detente.model.docking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One of the states.
 *
 * @param strategy as the keys of parameters call it, at the start
 * @param hostility of it to each of its rivals
 * @param bent drawn where it is not given
 */
record Side(
        double capability,
        double defence,
        String strategy,
        double dependence,
        double criticalShare,
        double hostility,
        Optional<Bent> bent) {
    /**
     * What a state is given to.
     *
     * @param weights on the types of operations, in their order
     * @param economic share of its espionage that is aimed at the private sector
     */
    record Bent(List<Double> weights, double economic) {
        /** Drawn by lot (section 5). */
        static Bent draw(Table table, Chance chance) {
            double spread = table.get("world.repertoireSpread");
            double share = table.get("operation.privateShare");
            double odds = share / (1 - share) * StrictMath.exp(spread * chance.normal());
            List<Double> weights = new ArrayList<>();
            for (int type = 0; type < Strike.TYPES; type++) {
                weights.add(StrictMath.exp(spread * chance.normal()));
            }
            return new Bent(weights, odds / (1 + odds));
        }
    }

    /** North and South of the world two-rivals. */
    static final Side RIVAL = new Side(1, 1, "offensive", .65, .6, .5, Optional.empty());

    /** One that leaks and bends its operations to sabotage. */
    static final Side STRONG = new Side(1.6, .8, "coercive", .4, .5, .6, Optional.empty());

    /** One that buys and learns. */
    static final Side WEAK = new Side(.4, 1.3, "retaliatory", .9, .8, .3, Optional.empty());

    /** One that sabotages most of all, and its three companions in a world of two camps. */
    static final Side SABOTEUR =
            new Side(1.4, .9, "offensive", .5, .6, .5, Optional.of(new Bent(List.of(.3, 1., 3., 2.), .1)));

    static final Side PUPIL = new Side(.6, 1.1, "defensive", .7, .4, .4, Optional.empty());
    static final Side STRIKER =
            new Side(1.2, 1, "preventive", .8, .7, .7, Optional.of(new Bent(List.of(1., 4., 1., .5), .8)));
    static final Side NEUTRAL = new Side(.9, .8, "defensive", .6, .5, .3, Optional.empty());

    Side unbent() {
        Bent none = new Bent(Collections.nCopies(Strike.TYPES, 1.), .32);
        return new Side(capability, defence, strategy, dependence, criticalShare, hostility, Optional.of(none));
    }

    boolean buys() {
        return capability < 1 && !strategy.equals("offensive") && !strategy.equals("coercive");
    }

    double sabotageBias(Table table) {
        return strategy.equals("coercive") ? table.get("operation.coerciveBias") : 1;
    }
}
