package detente.model;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.DiscoveryProcess;
import detente.model.arsenal.LifeCycleProcess;
import detente.model.arsenal.Mandates;
import detente.model.arsenal.ToolChoice;
import detente.model.arsenal.Weaponisation;
import detente.model.attribution.Inquiries;
import detente.model.conflict.Conduct;
import detente.model.conflict.Drives;
import detente.model.conflict.OperationProcess;
import detente.model.escalation.InquiryProcess;
import detente.model.escalation.LadderProcess;
import detente.model.escalation.RetaliationProcess;
import detente.model.history.History;
import detente.model.information.RelaxationProcess;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyProcess;
import detente.model.policy.RulesInForce;
import detente.model.policy.TreatyLedger;
import detente.model.policy.TreatyProcess;
import detente.model.proliferation.Proliferation;
import detente.model.regime.ObservationProcess;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.World;
import detente.model.strategy.Learners;
import detente.random.Luck;
import java.util.Arrays;
import java.util.List;
import sim.engine.Steppable;

/** The processes of a run, bound to each other: one for each phase. */
final class Processes {
    private final ModelParameters parameters;
    private final World world;
    private final Clock clock;
    private final Arsenals arsenals;
    private final Drives drives;
    private final PolicyProcess policy;
    private final DiscoveryProcess discovery;
    private final LifeCycleProcess lifeCycle;
    private final Proliferation proliferation;
    private final RelaxationProcess relaxation;
    private final InquiryProcess inquiry;
    private final RetaliationProcess retaliation;
    private final LadderProcess ladder;
    private final OperationProcess operation;
    private final Learners learners;
    private final TreatyProcess treaty;
    private final ObservationProcess observation;
    private final History history;

    Processes(Scenario scenario, World world, Clock clock, Luck luck, History history) {
        ModelParameters p = scenario.parameters();
        this.parameters = p;
        this.world = world;
        this.clock = clock;
        this.history = history;
        RulesInForce rules = new RulesInForce(world.states().size());
        TreatyLedger ledger = new TreatyLedger();
        policy = new PolicyProcess(scenario.policies(), world, clock, rules, ledger);
        arsenals = new Arsenals(p.lifecycle(), p.arsenal().usableShare(), world, clock, luck, rules, history);
        Weaponisation weapons = new Weaponisation(p.discovery(), luck);
        Mandates mandates = new Mandates(p.mandate(), world, clock, luck, rules, arsenals, history);
        drives = new Drives(p.conflict(), p.proliferation().buyerPropensity(), world, clock, rules);
        discovery = new DiscoveryProcess(
                p.discovery(), p.lifecycle(), effort(), world, clock, luck, rules, arsenals, weapons, history);
        lifeCycle =
                new LifeCycleProcess(p.lifecycle(), world, clock, luck, rules, arsenals, weapons, mandates, history);
        proliferation = new Proliferation(
                p.proliferation(), p.lifecycle(), world, clock, luck, rules, arsenals, mandates, scenario.steps());
        relaxation = new RelaxationProcess(p.information(), p.escalation().halfLife(), world, clock, rules);
        double[] ratesAtRest = drives.ratesAtRest();
        Inquiries inquiries = new Inquiries(p.attribution(), world, clock, luck, rules, ratesAtRest, scenario.steps());
        ToolChoice tools =
                new ToolChoice(p.arsenal(), p.lifecycle(), occasions(ratesAtRest), world, clock, luck, arsenals);
        Conduct conduct = Conduct.of(
                p.conflict(),
                p.operation(),
                p.arsenal(),
                p.information(),
                p.attribution(),
                p.lifecycle(),
                p.mandate(),
                world,
                clock,
                luck,
                history,
                rules,
                ledger,
                arsenals,
                weapons,
                tools,
                proliferation,
                inquiries);
        inquiry = new InquiryProcess(p.escalation(), p.attribution(), world, clock, luck, rules, ledger, inquiries);
        retaliation = new RetaliationProcess(
                p.escalation(), p.attribution(), p.conflict().estimateRate(), world, luck, rules, inquiries, conduct);
        ladder = new LadderProcess(p.escalation(), world, clock);
        learners = new Learners(p.learning(), world.states().size(), clock, luck, scenario.steps());
        operation = new OperationProcess(
                p.escalation().gain(), p.escalation().saturation(), world, clock, luck, drives, conduct, learners);
        treaty = new TreatyProcess(world, clock, rules, ledger);
        observation = new ObservationProcess(p.operation(), world, clock, arsenals, ledger, history);
    }

    /** How hard each state searches for exploits: the square root of its strategy's propensity. */
    private double[] effort() {
        return world.states().stream()
                .mapToDouble(state -> StrictMath.sqrt(drives.propensity(state)))
                .toArray();
    }

    /** For each state the operations in a year at rest. */
    private double[] occasions(double[] ratesAtRest) {
        double[] occasions = new double[world.states().size()];
        for (Dyad dyad : world.dyads()) {
            occasions[dyad.from().index()] += ratesAtRest[dyad.index()];
        }
        return occasions;
    }

    /** What must stand before the first step. */
    void prepare() {
        for (State state : world.states()) {
            state.expect(
                    parameters.conflict().initialNaming(), parameters.conflict().initialAnswer());
        }
        discovery.stock();
    }

    /** One process for each phase, in order. */
    Steppable[] inOrder() {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseProcess(of(phase)))
                .toArray(Steppable[]::new);
    }

    /** The process of a phase. */
    private Runnable of(Phase phase) {
        return switch (phase) {
            case POLICY -> policy::step;
            case DISCOVERY -> discovery::step;
            case LIFE_CYCLE -> lifeCycle::step;
            case PROLIFERATION -> proliferation::step;
            case RELAXATION -> relaxation::step;
            case ATTRIBUTION -> inquiry::step;
            case RETALIATION -> retaliation::step;
            case LADDER -> ladder::step;
            case OPERATION -> operation::step;
            case LEARNING -> learners::step;
            case TREATY -> treaty::step;
            case OBSERVATION -> observation::step;
        };
    }

    /** A step begins: the clock moves on, and what is written down belongs to it. */
    void begin(int step) {
        clock.advanceTo(step);
        history.begin(step);
    }

    /** Policies follow another schedule from a step on. */
    void reschedule(List<PolicyClause> policies, int step) {
        policy.reschedule(policies, step);
    }

    Arsenals arsenals() {
        return arsenals;
    }

    Learners learners() {
        return learners;
    }
}
