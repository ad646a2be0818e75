package detente.model;

import detente.model.arsenal.Armoury;
import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Coordination;
import detente.model.arsenal.DiscoveryProcess;
import detente.model.arsenal.LifeCycleProcess;
import detente.model.arsenal.Mandates;
import detente.model.arsenal.Outbreak;
import detente.model.arsenal.ToolChoice;
import detente.model.arsenal.Weaponisation;
import detente.model.attribution.Inquiries;
import detente.model.conflict.Aftermath;
import detente.model.conflict.Booty;
import detente.model.conflict.Campaigns;
import detente.model.conflict.Conduct;
import detente.model.conflict.Crises;
import detente.model.conflict.Drives;
import detente.model.conflict.OperationProcess;
import detente.model.conflict.OutcomeRules;
import detente.model.conflict.Restraint;
import detente.model.conflict.SeverityNoise;
import detente.model.conflict.Spread;
import detente.model.conflict.Suppression;
import detente.model.conflict.TargetChoice;
import detente.model.conflict.ZeroDayUse;
import detente.model.escalation.AnswerParameters;
import detente.model.escalation.Consultations;
import detente.model.escalation.EscalationParameters;
import detente.model.escalation.InquiryProcess;
import detente.model.escalation.LadderProcess;
import detente.model.escalation.PreventionParameters;
import detente.model.escalation.PreventionProcess;
import detente.model.escalation.RetaliationProcess;
import detente.model.event.DatedEvent;
import detente.model.event.EventProcess;
import detente.model.history.History;
import detente.model.information.RelaxationProcess;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyProcess;
import detente.model.policy.Stage;
import detente.model.policy.TreatyLedger;
import detente.model.policy.TreatyProcess;
import detente.model.proliferation.CaptureChannel;
import detente.model.proliferation.Enabling;
import detente.model.proliferation.Losses;
import detente.model.proliferation.Proliferation;
import detente.model.proliferation.TheftChannel;
import detente.model.regime.ObservationProcess;
import detente.model.state.State;
import detente.model.strategy.Learners;
import java.util.Arrays;
import java.util.List;

/** The processes of a run, bound to each other: one for each phase. */
final class Processes {
    private final Arsenals arsenals;
    private final ToolChoice tools;
    private final Drives drives;
    private final Campaigns campaigns;
    private final PolicyProcess policy;
    private final EventProcess event;
    private final DiscoveryProcess discovery;
    private final Learners learners;
    private final List<Runnable> inOrder;

    Processes(Scenario scenario, Stage stage, History history) {
        ModelParameters p = scenario.parameters();
        TreatyLedger ledger = new TreatyLedger();
        policy = new PolicyProcess(scenario.policies(), stage, ledger);
        drives = new Drives(p.conflict(), p.proliferation(), stage);

        arsenals = new Arsenals(p.lifecycle(), p.arsenal().usableShare(), stage, history);
        Weaponisation weapons = new Weaponisation(p.discovery(), stage.luck());
        Mandates mandates = new Mandates(p.mandate(), stage, arsenals, history);
        Armoury armoury = new Armoury(arsenals, weapons, mandates, new Coordination(stage, arsenals, history));
        discovery = new DiscoveryProcess(p.discovery(), drives.effort(), stage, armoury, history);
        Outbreak outbreak = new Outbreak(p.arsenal().usableShare(), stage, arsenals, history);
        LifeCycleProcess lifeCycle = new LifeCycleProcess(p.lifecycle(), stage, armoury, outbreak, history);
        Enabling enabling = new Enabling(p.proliferation(), p.conflict().propensity(), stage, history);
        Proliferation proliferation =
                new Proliferation(p.proliferation(), p.lifecycle(), stage, armoury, enabling, history, this::enter);

        EscalationParameters e = p.escalation();
        PreventionParameters prevention = p.prevention();
        TargetChoice targets = new TargetChoice(p.operation(), stage);
        double persistence = p.operation().persistence().severity();
        AnswerParameters answer = e.answer();
        SeverityNoise noise = new SeverityNoise(persistence, answer.severityMemory(), answer.step(), stage);
        Restraint restraint = new Restraint(stage, ledger);
        tools = new ToolChoice(p.arsenal(), p.lifecycle(), drives.occasions(), stage, arsenals);
        OutcomeRules outcome =
                new OutcomeRules(p.operation(), p.information(), prevention.collateral(), stage, arsenals, noise);
        Spread spread = new Spread(p.operation().spread(), prevention.collateral(), stage.luck(), outbreak);
        Losses losses = new Losses(stage);
        TheftChannel theft = new TheftChannel(p.proliferation(), stage, arsenals, losses, enabling);
        Booty booty = new Booty(p.operation(), p.information(), p.mandate().dataFactor(), stage, theft);
        CaptureChannel capture = new CaptureChannel(p.proliferation(), stage, arsenals, losses, enabling);
        ZeroDayUse zeroDays = new ZeroDayUse(p.lifecycle(), stage, armoury, capture);
        Inquiries inquiries = new Inquiries(p.attribution(), stage, drives.ratesAtRest());
        Aftermath aftermath = new Aftermath(outcome, spread, booty, zeroDays, inquiries);
        int most = p.conflict().mostOperations();
        Conduct conduct = new Conduct(most, targets, noise, restraint, tools, aftermath, stage, history);

        RelaxationProcess relaxation = new RelaxationProcess(p.information(), e.halfLife(), stage);
        campaigns = new Campaigns(p.conflict().campaign(), stage);
        InquiryProcess inquiry = new InquiryProcess(e, p.attribution(), p.politics(), stage, ledger, inquiries);
        Consultations consultations = new Consultations(e, p.politics(), stage, history);
        RetaliationProcess retaliation =
                new RetaliationProcess(e, p.politics().replaces(), stage, inquiries, consultations, conduct);
        LadderProcess ladder = new LadderProcess(e, stage);
        learners = new Learners(p.learning(), stage);
        Crises crises = new Crises(stage.clock());
        Suppression suppression = new Suppression(prevention.effect(), prevention.recovery(), stage, history);
        PreventionProcess strikes = new PreventionProcess(prevention, stage, inquiries, conduct, suppression);
        OperationProcess operation =
                new OperationProcess(e.gain(), e.saturation(), stage, drives, crises, suppression, conduct, learners);
        TreatyProcess treaty = new TreatyProcess(stage, ledger);
        ObservationProcess observation = new ObservationProcess(p.operation(), stage, arsenals, ledger, history);

        event = new EventProcess(stage, proliferation, crises, inquiries, history);
        event.follow(scenario.events(), 0);

        inOrder = Arrays.stream(Phase.values())
                .<Runnable>map(phase -> switch (phase) {
                    case POLICY -> policy::step;
                    case EVENT -> event::step;
                    case DISCOVERY -> discovery::step;
                    case LIFE_CYCLE -> lifeCycle::step;
                    case PROLIFERATION -> proliferation::step;
                    case RELAXATION ->
                        () -> {
                            relaxation.step();
                            campaigns.step();
                        };
                    case ATTRIBUTION -> inquiry::step;
                    case RETALIATION -> retaliation::step;
                    case LADDER -> ladder::step;
                    case OPERATION ->
                        () -> {
                            strikes.step();
                            operation.step();
                        };
                    case LEARNING -> learners::step;
                    case TREATY -> treaty::step;
                    case OBSERVATION -> observation::step;
                })
                .toList();
    }

    /** A state has another strategy: whatever was worked out from the former one is worked out anew. */
    private void enter(State state) {
        drives.follow(state);
        discovery.search(state, drives.effort(state));
        tools.reckon(state.index(), drives.occasions()[state.index()]);
    }

    /** What must stand before the first step. */
    void prepare() {
        drives.prepare();
        campaigns.prepare();
        discovery.stock();
    }

    /** One process for each phase, in order. */
    List<Runnable> inOrder() {
        return inOrder;
    }

    /** Policies follow another schedule from a step on. */
    void reschedule(List<PolicyClause> policies, int step) {
        policy.reschedule(policies, step);
    }

    /** Other events happen from a step on. */
    void date(List<DatedEvent> events, int step) {
        event.follow(events, step);
    }

    Arsenals arsenals() {
        return arsenals;
    }

    Learners learners() {
        return learners;
    }
}
