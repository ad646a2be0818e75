package detente.io.table;

import detente.experiment.Outcome;
import detente.model.history.Transfer;
import detente.model.state.World;
import java.util.List;

/** One row for each time that an exploit reaches one more state. */
record ProliferationTable() implements Table {

    @Override
    public String name() {
        return "proliferation";
    }

    @Override
    public String meaning() {
        return "one row for each time that an exploit reaches one more state, own finds and the burn-in (time below 0)"
                + " included";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.whole("run", "number of the run in the table runs"),
                Field.number("time", "yr", "when it happened, since the end of the burn-in"),
                Field.text("exploit", "identity of the exploit in its run"),
                Field.whole("platform", "number of the product platform, from 0"),
                Field.text("from", "state that it comes from; missing where none is known"),
                Field.text("to", "state that now holds it"),
                Field.text("channel", "how"));
    }

    @Override
    public void append(Outcome outcome, Rows rows) {
        if (outcome instanceof Outcome.Finished finished) {
            World world = finished.run().history().world();
            for (Transfer transfer : finished.run().history().transfers()) {
                rows.cell(outcome.spec().number()).cell(transfer.time());
                rows.cell(Key.text('e', transfer.exploit())).cell(transfer.platform());
                rows.cell(
                        transfer.from() == Transfer.NOBODY
                                ? ""
                                : world.state(transfer.from()).name());
                rows.cell(world.state(transfer.to()).name())
                        .cell(transfer.channel().name());
                rows.end();
            }
        }
    }
}
