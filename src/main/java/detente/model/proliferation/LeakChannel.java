package detente.model.proliferation;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.operation.Origin;
import detente.model.policy.RulesInForce;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;

/** The arsenal of a capable state leaks: everyone obtains what leaks, the vendor learns of it, criminals may use it. */
final class LeakChannel {
    private final ProliferationParameters parameters;
    private final double wormYears;
    private final World world;
    private final State[] states;
    private final Clock clock;
    private final Luck luck;
    private final RulesInForce rules;
    private final Arsenals arsenals;

    LeakChannel(
            ProliferationParameters parameters,
            LifeCycleParameters life,
            World world,
            Clock clock,
            Luck luck,
            RulesInForce rules,
            Arsenals arsenals) {
        this.parameters = parameters;
        this.wormYears = life.wormDays() / Clock.DAYS_PER_YEAR;
        this.world = world;
        this.states = world.stateArray();
        this.clock = clock;
        this.luck = luck;
        this.rules = rules;
        this.arsenals = arsenals;
    }

    void step() {
        for (State state : states) {
            if (state.traits().capability() > 1) {
                double mean = parameters.leak()
                        * (1 + rules.leakGrowth(state.index()) * state.allyCount())
                        * clock.stepYears();
                if (luck.poisson(mean, Purpose.LEAK, state.index(), clock.step()) > 0) {
                    leak(state);
                }
            }
        }
    }

    private void leak(State state) {
        for (Holding holding : List.copyOf(arsenals.undisclosedOf(state.index()))) {
            Vulnerability vulnerability = holding.vulnerability();
            if (vulnerability.mandatedBy() != state.index()
                    && luck.happens(
                            parameters.leakShare(),
                            Purpose.LEAK_SHARE,
                            vulnerability.key(),
                            state.index(),
                            clock.step())) {
                leak(state, holding);
            }
        }
    }

    private void leak(State state, Holding holding) {
        Vulnerability vulnerability = holding.vulnerability();
        vulnerability.loseFrom(state.index(), world.states().size());
        double usable = StrictMath.max(clock.time(), holding.usableAt());
        for (State taker : states) {
            arsenals.give(vulnerability, taker.index(), usable, Origin.LEAK, state.index());
        }
        arsenals.publish(vulnerability, clock.time());
        vulnerability.willBecomeWorm(
                clock.time() + wormYears * luck.exponential(Purpose.WORM_TIME, vulnerability.key()));
    }
}
