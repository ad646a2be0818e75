package detente.model.proliferation;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.Mandates;
import detente.model.arsenal.Vulnerability;
import detente.model.operation.Operation;
import detente.model.policy.RulesInForce;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;

/** All channels through which exploits and knowledge spread. */
public final class Proliferation {
    private final TheftChannel theft;
    private final CaptureChannel capture;
    private final LeakChannel leaks;
    private final MarketChannel market;
    private final Mandates mandates;
    private final AllyChannel allies;
    private final KnowledgeChannel knowledge;

    public Proliferation(
            ProliferationParameters parameters,
            LifeCycleParameters life,
            World world,
            Clock clock,
            Luck luck,
            RulesInForce rules,
            Arsenals arsenals,
            Mandates mandates,
            int steps) {
        Losses losses = new Losses(clock, luck, rules, world.states().size());
        theft = new TheftChannel(parameters, clock, luck, rules, arsenals, losses);
        capture = new CaptureChannel(parameters, world, clock, luck, arsenals, losses);
        leaks = new LeakChannel(parameters, life, world, clock, luck, rules, arsenals, steps);
        market = new MarketChannel(parameters, world, clock, luck, rules, arsenals, steps);
        this.mandates = mandates;
        allies = new AllyChannel(parameters, world, clock, luck, arsenals);
        knowledge = new KnowledgeChannel(parameters, world, clock, rules);
    }

    /** Phase PROLIFERATION: leaks, market, backdoors, sharing among allies, spread of knowledge. */
    public void step() {
        leaks.step();
        market.step();
        mandates.spread();
        allies.step();
        knowledge.step();
    }

    /** A successful espionage may steal exploits of its target. */
    public void afterEspionage(Operation operation, State thief, State victim) {
        theft.afterEspionage(operation, thief, victim);
    }

    /** Who sees an undisclosed exploit at work may rebuild it. */
    public void afterDetection(Operation operation, Vulnerability vulnerability) {
        capture.afterDetection(operation, vulnerability);
    }
}
