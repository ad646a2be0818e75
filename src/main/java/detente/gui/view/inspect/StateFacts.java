package detente.gui.view.inspect;

import detente.gui.look.Colours;
import detente.model.ConflictModel;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.history.Column;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.Schedule;
import detente.model.policy.Treaty;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What there is to know about a state, theme by theme. */
final class StateFacts {
    private static final String EXPLOITS = "exploits held";
    private static final String GRIEVANCE = "grievance";

    private final ConflictModel model;
    private final State state;

    StateFacts(ConflictModel model, State state) {
        this.model = model;
        this.state = state;
    }

    /** A theme, and the words before its names: in another run, that of the state of the same name. */
    private Facts theme(String about, Function<StateFacts, Facts> theme) {
        return new Facts(Inspectors.title(state) + ":" + about, run -> run.world().states().stream()
                .filter(other -> other.name().equals(state.name()))
                .findFirst()
                .map(other -> theme.apply(new StateFacts(run, other))));
    }

    /** How it stands now. */
    Facts now() {
        return theme("", StateFacts::now)
                .course("rung", "of 5", "highest rung of the ladder on which it stands, 0 to 5", this::rung)
                .course(
                        "harm",
                        "since the beginning",
                        "civilian harm that operations did it since the beginning, 1 for a severity 10 in full dependence",
                        state::harm)
                .course("trust", "of 1", "trust of its citizens in information, 0 to 1", state::trust)
                .course(
                        "capability",
                        "times a mean state",
                        "offensive capability now, relative to a mean state",
                        state::capability)
                .course(
                        "strikes",
                        "operations in 12 months",
                        "operations from it in the last 12 months, those of private actors included",
                        () -> operations(this::isInitiator))
                .course(
                        "blows",
                        "operations in 12 months",
                        "operations against it in the last 12 months, failed ones included",
                        () -> operations(this::isTarget))
                .course(
                        "reputation",
                        "attributions, fading",
                        "public attributions against it, fading",
                        state::reputation)
                .course(
                        "exp. naming",
                        "chance",
                        "chance that it expects of being found out after an operation",
                        state::expectedNaming)
                .course(
                        "exp. answer",
                        "chance",
                        "chance that it expects of an answer once it is found out",
                        state::expectedAnswer);
    }

    private double rung() {
        return dyads().stream().mapToInt(Dyad::rung).max().orElse(0);
    }

    private List<Dyad> dyads() {
        return model.world().dyadsFrom(state.index());
    }

    private boolean isInitiator(Operation operation) {
        return operation.initiator() == state.index();
    }

    private boolean isTarget(Operation operation) {
        return operation.target() == state.index();
    }

    private double operations(Predicate<Operation> which) {
        int found = 0;
        for (int n = model.history().operationCount() - 1; n >= 0; n--) {
            Operation operation = model.history().operation(n);
            if (operation.time() <= model.clock().time() - 1) {
                break;
            }
            found += which.test(operation) ? 1 : 0;
        }
        return found;
    }

    /** The exploits that it holds, by the way they came. */
    Facts arsenal() {
        Facts facts = theme(" exploits,", StateFacts::arsenal)
                .course(
                        "all",
                        EXPLOITS,
                        "exploits held, those that are not usable yet included",
                        () -> exploits(holding -> true))
                .course(
                        "undisclosed",
                        EXPLOITS,
                        "exploits held of flaws that the vendor does not know, and of weaknesses that it was obliged to build in",
                        () -> exploits(holding -> holding.vulnerability().isUndisclosed()));
        for (Origin origin : Origin.values()) {
            facts.course(
                    Colours.name(origin),
                    EXPLOITS,
                    "exploits held that came by " + Colours.name(origin),
                    () -> exploits(holding -> holding.origin() == origin));
        }
        return facts;
    }

    private double exploits(Predicate<Holding> which) {
        return model.exploitsOf(state).stream().filter(which).count();
    }

    /** Grievances between it and each rival. */
    Facts rivals() {
        Facts facts = theme(" grievance", StateFacts::rivals);
        for (Dyad dyad : dyads()) {
            String rival = Inspectors.title(dyad.to());
            facts.course("against " + rival, GRIEVANCE, "its grievance against " + rival, dyad::grievance)
                    .course("of " + rival, GRIEVANCE, "grievance of " + rival + " against it", () -> dyad.back()
                            .grievance());
        }
        return facts;
    }

    /** The policies in which it takes part now. */
    Facts memberships() {
        return theme("", StateFacts::memberships)
                .words("member of", "policies in force in which it takes part", this::policies);
    }

    private String policies() {
        Schedule schedule = new Schedule(model.scenario().policies(), model.clock());
        List<String> names = schedule.inForce(model.nextStep()).values().stream()
                .filter(clause -> clause.includes(state, model.world()))
                .map(clause ->
                        Policies.kind(clause.policy()).label() + (isCollapsed(clause, schedule) ? " (collapsed)" : ""))
                .toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    /** A treaty that was broken too often is in force no more, though its clause goes on. */
    private boolean isCollapsed(PolicyClause clause, Schedule schedule) {
        int last = model.nextStep() - 1;
        return clause.policy() instanceof Treaty
                && last >= 0
                && schedule.isOn(clause, last)
                && model.history().at(Column.TREATY_IN_FORCE, last) == 0;
    }

    /** What it is from the beginning, as a scenario file says it. */
    Facts traits() {
        Facts facts = theme("", StateFacts::traits)
                .words("bloc", "the bloc inside which it has allies", () -> state.traits()
                        .bloc()
                        .words())
                .words("strategy", "how it behaves", () -> Colours.name(state.strategy()))
                .words("allies", "its allies", this::allies)
                .words(
                        "democratic",
                        "whether it is a democracy",
                        () -> yesOrNo(state.traits().democratic()))
                .words(
                        "mandate",
                        "whether it obliges vendors to weaken products",
                        () -> yesOrNo(state.traits().mandate()));
        facts.words("given to", "factors on the weights of its types of operations", this::repertoire)
                .number("economic", "share of its espionage that is aimed at the private sector", () -> state.traits()
                        .repertoire()
                        .economicEspionage(
                                model.scenario().parameters().operation().privateShare()));
        for (Trait trait : Trait.values()) {
            String meaning = trait.parameter().meaning() + ", at the beginning";
            facts.number(trait.parameter().key(), meaning, () -> state.trait(trait));
        }
        return facts;
    }

    private String repertoire() {
        return Arrays.stream(OperationType.values())
                .map(type -> Colours.name(type) + " "
                        + StrictMath.rint(100 * state.traits().repertoire().weight(type)) / 100)
                .collect(Collectors.joining(", "));
    }

    private String allies() {
        StringBuilder names = new StringBuilder();
        for (int n = 0; n < state.allyCount(); n++) {
            names.append(n == 0 ? "" : ", ")
                    .append(Inspectors.title(model.world().state(state.ally(n))));
        }
        return names.isEmpty() ? "none" : names.toString();
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }
}
