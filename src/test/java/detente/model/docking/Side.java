package detente.model.docking;

/**
 * One of the two states.
 *
 * @param strategy as the keys of parameters call it
 * @param hostility of it to the other
 */
record Side(
        double capability, double defence, String strategy, double dependence, double criticalShare, double hostility) {
    /** North and South of the world two-rivals. */
    static final Side RIVAL = new Side(1, 1, "offensive", .65, .6, .5);

    /** One that leaks and bends its operations to sabotage. */
    static final Side STRONG = new Side(1.6, .8, "coercive", .4, .5, .6);

    /** One that buys and learns. */
    static final Side WEAK = new Side(.4, 1.3, "retaliatory", .9, .8, .3);

    boolean buys() {
        return capability < 1 && !strategy.equals("offensive") && !strategy.equals("coercive");
    }

    double sabotageBias(Table table) {
        return strategy.equals("coercive") ? table.get("operation.coerciveBias") : 1;
    }
}
