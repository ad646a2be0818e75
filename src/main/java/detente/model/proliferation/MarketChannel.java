package detente.model.proliferation;

import detente.model.arsenal.Armoury;
import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Coordination;
import detente.model.arsenal.Vulnerability;
import detente.model.operation.Origin;
import detente.model.policy.ExportControl;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Broker;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.model.state.World;
import detente.model.state.YearlyArrivals;
import detente.model.state.YearlyArrivals.Arrival;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;

/** States of less than mean capability buy exploits on the grey market, and act more for some years. */
final class MarketChannel {
    private final ProliferationParameters parameters;
    private final World world;
    private final State[] states;
    private final Clock clock;
    private final Luck luck;
    private final Rule<ExportControl> exportControl;
    private final Arsenals arsenals;
    private final Coordination coordination;
    private final YearlyArrivals purchases;
    private final double[] supply;

    MarketChannel(ProliferationParameters parameters, Stage stage, Armoury armoury) {
        this.parameters = parameters;
        this.world = stage.world();
        this.states = world.stateArray();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.exportControl = stage.rules().of(ExportControl.class);
        this.arsenals = armoury.arsenals();
        this.coordination = armoury.coordination();
        this.purchases = new YearlyArrivals(Purpose.MARKET, clock, luck);
        this.supply = world.brokers().stream().mapToDouble(Broker::supplyShare).toArray();
    }

    void step() {
        if (purchases.isNewYear()) {
            for (State state : states) {
                if (isBuyer(state)) {
                    purchases.draw(state, parameters.market());
                }
            }
        }
        List<Arrival> now = purchases.now();
        for (int n = 0; n < now.size(); n++) {
            buy(now.get(n).state(), now.get(n).key());
        }
    }

    private static boolean isBuyer(State state) {
        return state.trait(Trait.CAPABILITY) < 1
                && state.strategy() != Strategy.OFFENSIVE
                && state.strategy() != Strategy.COERCIVE;
    }

    private void buy(State buyer, long key) {
        if (coordination.doesWithout(buyer, key, 0)) {
            return;
        }
        int broker = luck.choose(supply, Purpose.BROKER, key, 0, 0);
        if (luck.happens(control(broker).blocked(), Purpose.BLOCKED_SALE, key)) {
            broker = brokerOutside(key);
            if (broker < 0) {
                return;
            }
        }
        Vulnerability flaw = arsenals.createFlaw(key, clock.time());
        int home = world.brokers().get(broker).home();
        arsenals.give(flaw, buyer.index(), clock.time(), Origin.MARKET, home);
        buyer.becomeActiveBuyer(clock.time() + parameters.buyerYears());
    }

    /** Share of the sales that would be made now: those that are not blocked, and what others outside make instead. */
    double openShare() {
        double blocked = 0;
        double outside = 0;
        for (int broker = 0; broker < supply.length; broker++) {
            blocked += supply[broker] * control(broker).blocked();
            outside += exportControl.binds(world.brokers().get(broker).home()) ? 0 : supply[broker];
        }
        double substituted = outside > 0 ? exportControl.inForce().substituted() : 0;
        return EntryRules.open(blocked, substituted);
    }

    private ExportControl control(int broker) {
        return exportControl.of(world.brokers().get(broker).home());
    }

    /** A broker without licence duty who makes a blocked sale instead; -1 for none. */
    private int brokerOutside(long key) {
        if (!luck.happens(exportControl.inForce().substituted(), Purpose.BLOCKED_SALE, key, 1, 0)) {
            return -1;
        }
        double[] outside = supply.clone();
        List<Broker> brokers = world.brokers();
        for (int b = 0; b < outside.length; b++) {
            outside[b] = exportControl.binds(brokers.get(b).home()) ? 0 : outside[b];
        }
        return luck.choose(outside, Purpose.BROKER, key, 1, 0);
    }
}
