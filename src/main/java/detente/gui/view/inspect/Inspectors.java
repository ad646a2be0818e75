package detente.gui.view.inspect;

import detente.gui.look.Colours;
import detente.model.ConflictModel;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.state.RivalPair;
import detente.model.state.State;
import java.util.Locale;
import java.util.Optional;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/** The inspectors of whatever can be clicked. */
public final class Inspectors {
    private Inspectors() {}

    /** A state: how it stands, its arsenal, its rivals, its policies, and what it is. */
    public static Inspector of(State state, GUIState gui) {
        StateFacts facts = new StateFacts((ConflictModel) gui.state, state);
        return new ThemedInspector(title(state))
                .add(new SimpleInspector(facts.now(), gui, "Now"))
                .add(new SimpleInspector(facts.arsenal(), gui, "Arsenal: exploits by origin"))
                .add(new SimpleInspector(facts.rivals(), gui, "Grievances"))
                .add(new SimpleInspector(facts.memberships(), gui, "Policies"))
                .add(new SimpleInspector(facts.traits(), gui, "Traits"));
    }

    /** What the inspector of a state is called. */
    public static String title(State state) {
        return state.name().replace('_', ' ');
    }

    /** Two rivals: what each feels about the other. */
    public static Inspector of(RivalPair pair, GUIState gui) {
        return new SimpleInspector(facts(pair), gui, "Rivals");
    }

    private static Facts facts(RivalPair pair) {
        String one = title(pair.one().from());
        String other = title(pair.one().to());
        return new Facts(one + " and " + other, run -> inRun(run, pair).map(Inspectors::facts))
                .number("grievance of " + one, "against " + other + ", at least 0", pair.one()::grievance)
                .number("grievance of " + other, "against " + one + ", at least 0", pair.other()::grievance)
                .number("rung of " + one, "rung of the ladder, 0 to 5", pair.one()::rung)
                .number("rung of " + other, "rung of the ladder, 0 to 5", pair.other()::rung)
                .number("hostility of " + one, "lasting hostility, 0 to 1", pair.one()::hostility)
                .number("hostility of " + other, "lasting hostility, 0 to 1", pair.other()::hostility);
    }

    private static Optional<RivalPair> inRun(ConflictModel run, RivalPair pair) {
        return run.world().pairs().stream()
                .filter(other -> other.one().toString().equals(pair.one().toString()))
                .findFirst();
    }

    /** An operation: what was done, and what came to light. */
    public static Inspector of(Operation operation, GUIState gui) {
        ConflictModel model = (ConflictModel) gui.state;
        Facts facts = new Facts(title(operation, model), run -> Optional.empty())
                .words("what", "type of operation", () -> Colours.name(operation.type()))
                .words(
                        "by",
                        "who did it; a private actor from there where the cause is private",
                        () -> name(operation.initiator(), model))
                .words("against", "who suffered it", () -> name(operation.target(), model))
                .number("time", "years since the burn-in", operation::time)
                .words("why", "cause", () -> lower(operation.cause()))
                .words("tool", "what it was done with", () -> lower(operation.tool()))
                .words("origin", "how the exploit was come by", () -> origin(operation))
                .words("sector", "where it struck", () -> lower(operation.sector()))
                .words("success", "whether it reached its aim", () -> operation.isSuccess() ? "yes" : "no")
                .number("severity", "0 to 10", operation::severity)
                .number("harm", "civilian harm, 1 for a severity 10 in full dependence", operation::harm)
                .words(
                        "named",
                        "whom an inquiry names, when it ends, rightly or not",
                        () -> name(operation.attributedTo(), model));
        return new SimpleInspector(facts, gui, "Operation");
    }

    /** An operation in one line. */
    public static String title(Operation operation, ConflictModel model) {
        return String.format(
                Locale.ROOT,
                "%s: %s → %s, severity %.1f, %s",
                Colours.name(operation.type()),
                name(operation.initiator(), model),
                name(operation.target(), model),
                operation.severity(),
                operation.isRecorded() ? "attributed to " + name(operation.attributedTo(), model) : "not on record");
    }

    /** An exploit that reaches one more state. */
    public static Inspector of(Transfer transfer, GUIState gui) {
        ConflictModel model = (ConflictModel) gui.state;
        Facts facts = new Facts(title(transfer, model), run -> Optional.empty())
                .words("channel", "how it came", () -> Colours.name(transfer.channel()))
                .words(
                        "from",
                        "where it came from: for a market the home of the broker",
                        () -> name(transfer.from(), model))
                .words("to", "who came to hold it", () -> name(transfer.to(), model))
                .number("time", "years since the burn-in", transfer::time)
                .number("platform", "product platform in which the flaw lies", transfer::platform);
        return new SimpleInspector(facts, gui, "Exploit");
    }

    /** An exploit on its way in one line. */
    public static String title(Transfer transfer, ConflictModel model) {
        return "exploit by " + Colours.name(transfer.channel()) + ": " + name(transfer.from(), model) + " → "
                + name(transfer.to(), model);
    }

    private static String name(int state, ConflictModel model) {
        return state == Operation.NOBODY ? "nobody" : title(model.world().state(state));
    }

    private static String origin(Operation operation) {
        return operation.origin() == null ? "none" : Colours.name(operation.origin());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
