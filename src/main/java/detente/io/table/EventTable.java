package detente.io.table;

import detente.experiment.Outcome;
import detente.model.operation.Operation;
import detente.model.state.World;
import java.util.List;

/** One row for each operation. */
record EventTable() implements Table {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String meaning() {
        return "one row for each operation that happened, known or not, the burn-in (time below 0) included";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.whole("run", "number of the run in the table runs"),
                Field.text("id", "identity of the operation in its run"),
                Field.number("time", "yr", "when it happened, since the end of the burn-in"),
                Field.text("initiator", "state that acts"),
                Field.text("target", "state that suffers"),
                Field.text("type", "what it wants; the last two of the four are sabotage"),
                Field.text("tool", "what it is done with"),
                Field.text("origin", "how the initiator came to hold the exploit; missing with a commodity tool"),
                Field.flag("success", "whether it succeeded"),
                Field.number("severity", "points", "severity, 0 to 10; above 6 is extrapolation"),
                Field.text("sector", "where it strikes"),
                Field.flag("detected", "whether the target noticed it"),
                Field.text("attributed_to", "state that the inquiry names, rightly or not; missing if it names none"),
                Field.number("delay", "yr", "from the operation to the end of the inquiry; missing if it names nobody"),
                Field.flag("public", "whether a government named the author in public before the run ended"),
                Field.text("cause", "why it happened"),
                Field.text("parent", "id of the operation that it answers; missing if none"),
                Field.number(
                        "harm", "1", "civilian harm, as a share of that of a severity 10 in a fully dependent state"));
    }

    @Override
    public void append(Outcome outcome, Rows rows) {
        if (outcome instanceof Outcome.Finished finished) {
            World world = finished.run().history().world();
            for (Operation operation : finished.run().history().operations()) {
                append(outcome.spec().number(), operation, world, rows);
            }
        }
    }

    private static void append(long run, Operation operation, World world, Rows rows) {
        rows.cell(run).cell(id(operation)).cell(operation.time());
        rows.cell(world.state(operation.initiator()).name());
        rows.cell(world.state(operation.target()).name());
        rows.cell(operation.type().name()).cell(operation.tool().name());
        var origin = operation.origin();
        rows.cell(origin == null ? "" : origin.name());
        rows.cell(operation.isSuccess()).cell(operation.severity());
        rows.cell(operation.sector().name()).cell(operation.isDetected());
        rows.cell(
                operation.isAttributed() ? world.state(operation.attributedTo()).name() : "");
        rows.cell(operation.delay())
                .cell(operation.isPublic())
                .cell(operation.cause().name());
        Operation parent = operation.parent();
        rows.cell(parent == null ? "" : id(parent)).cell(operation.harm());
        rows.end();
    }

    private static String id(Operation operation) {
        return Key.text('o', operation.key());
    }
}
