package detente.gui.view.inspect;

import detente.gui.look.Colours;
import detente.gui.look.Era;
import detente.gui.play.BookSwitch;
import detente.gui.view.chart.QuantityCharts;
import detente.metric.Book;
import detente.model.ConflictModel;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.state.RivalPair;
import detente.model.state.State;
import java.util.Locale;
import java.util.Optional;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/** The inspectors of whatever can be clicked. */
public final class Inspectors {
    private final BookSwitch book;
    private final QuantityCharts charts;

    /**
     * @param book which book the windows show
     * @param charts opens the charts of numbers
     */
    public Inspectors(BookSwitch book, QuantityCharts charts) {
        this.book = book;
        this.charts = charts;
    }

    private ThemedInspector titled(String title) {
        return new ThemedInspector(title, book, fact -> fact.chart().ifPresent(charts::open));
    }

    /** A state: how it stands, its arsenal, its rivals, its policies, and what it is. */
    public Inspector of(State state, GUIState gui) {
        StateFacts facts = new StateFacts((ConflictModel) gui.state, state);
        return titled(title(state))
                .add("Now", facts.now())
                .add("Arsenal: exploits by origin", facts.arsenal())
                .add("Grievances", facts.rivals())
                .add("Policies", facts.memberships())
                .add("Traits", facts.traits());
    }

    /** What the inspector of a state is called. */
    public static String title(State state) {
        return state.name().replace('_', ' ');
    }

    /** Two rivals: what each feels about the other. */
    public Inspector of(RivalPair pair, GUIState gui) {
        return titled(title(pair.one().from()) + " and " + title(pair.one().to()))
                .add("Rivals", facts(pair));
    }

    private static Facts facts(RivalPair pair) {
        String one = title(pair.one().from());
        String other = title(pair.one().to());
        return new Facts(one + " and " + other + ":", run -> inRun(run, pair).map(Inspectors::facts))
                .course("grievance of " + one, "points", "against " + other + ", at least 0", pair.one()::grievance)
                .course("grievance of " + other, "points", "against " + one + ", at least 0", pair.other()::grievance)
                .course("rung of " + one, "of 5", "rung of the ladder, 0 to 5", pair.one()::rung)
                .course("rung of " + other, "of 5", "rung of the ladder, 0 to 5", pair.other()::rung)
                .course("hostility of " + one, "of 1", "lasting hostility, 0 to 1", pair.one()::hostility)
                .course("hostility of " + other, "of 1", "lasting hostility, 0 to 1", pair.other()::hostility);
    }

    private static Optional<RivalPair> inRun(ConflictModel run, RivalPair pair) {
        return run.world().pairs().stream()
                .filter(other -> other.one().toString().equals(pair.one().toString()))
                .findFirst();
    }

    /** An operation: what was done, and what came to light. */
    public Inspector of(Operation operation, GUIState gui) {
        ConflictModel model = (ConflictModel) gui.state;
        Facts facts = new Facts("", run -> Optional.empty())
                .words("what", "type of operation", () -> Colours.name(operation.type()))
                .words(
                        "by",
                        "who did it; a private actor from there where the cause is private",
                        () -> name(operation.initiator(), model))
                .words("against", "who suffered it", () -> name(operation.target(), model))
                .words("date", Era.of(model.scenario()).meaning(), () -> date(operation.time(), model))
                .words("why", "cause", () -> Colours.name(operation.cause()))
                .words("tool", "what it was done with", () -> Colours.name(operation.tool()))
                .words("origin", "how the exploit was come by", () -> origin(operation))
                .words("sector", "where it struck", () -> Colours.name(operation.sector()))
                .words("success", "whether it reached its aim", () -> operation.isSuccess() ? "yes" : "no")
                .number("severity", "0 to 10", operation::severity)
                .number("harm", "civilian harm, 1 for a severity 10 in full dependence", operation::harm)
                .words(
                        "named",
                        "whom an inquiry names, when it ends, rightly or not",
                        () -> name(operation.attributedTo(), model));
        return titled(title(operation, model, Book.TRUE)).add("Operation", facts);
    }

    private static String date(double time, ConflictModel model) {
        return Era.of(model.scenario()).words(time, 2);
    }

    /** An operation in one line: as it was, or as the record has it. */
    public static String title(Operation operation, ConflictModel model, Book book) {
        return book == Book.RECORDED ? recorded(operation, model) : happened(operation, model);
    }

    private static String recorded(Operation operation, ConflictModel model) {
        return String.format(
                Locale.ROOT,
                "%s on record: %s is named → %s, severity %.0f",
                Colours.name(operation.type()),
                name(operation.attributedTo(), model),
                name(operation.target(), model),
                StrictMath.rint(operation.severity()));
    }

    private static String happened(Operation operation, ConflictModel model) {
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
    public Inspector of(Transfer transfer, GUIState gui) {
        ConflictModel model = (ConflictModel) gui.state;
        Facts facts = new Facts("", run -> Optional.empty())
                .words("channel", "how it came", () -> Colours.name(transfer.channel()))
                .words(
                        "from",
                        "where it came from: for a market the home of the broker",
                        () -> name(transfer.from(), model))
                .words("to", "who came to hold it", () -> name(transfer.to(), model))
                .words("date", Era.of(model.scenario()).meaning(), () -> date(transfer.time(), model))
                .number("platform", "product platform in which the flaw lies", transfer::platform);
        return titled(title(transfer, model)).add("Exploit", facts);
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
}
