package detente.io.table;

import detente.model.history.History;
import detente.model.history.Transfer;
import java.util.List;

/** One row for each time that an exploit reaches one more state. */
final class ProliferationTable {
    private ProliferationTable() {}

    /** A transfer of a run. */
    private record Row(long run, double time, String exploit, int platform, String from, String to, String channel) {}

    static Output<?> of() {
        List<Field<Row>> fields = List.of(
                Field.whole("run", "number of the run in the table runs", Row::run),
                Field.number("time", "yr", "when it happened, since the end of the burn-in", Row::time),
                Field.text("exploit", "identity of the exploit in its run", Row::exploit),
                Field.whole("platform", "number of the product platform, from 0", Row::platform),
                Field.text("from", "state that it comes from; missing where none is known", Row::from),
                Field.text("to", "state that now holds it", Row::to),
                Field.text("channel", "how", Row::channel));
        String meaning = "one row for each time that an exploit reaches one more state, own finds and the burn-in"
                + " (time below 0) included";
        return Output.ofEnded(new TableForm<>("proliferation", meaning, fields), ended -> {
            History history = ended.run().history();
            return history.transfers().stream()
                    .map(transfer -> new Row(
                            ended.spec().number(),
                            transfer.time(),
                            Key.text('e', transfer.exploit()),
                            transfer.platform(),
                            transfer.from() == Transfer.NOBODY ? "" : nameOf(transfer.from(), history),
                            nameOf(transfer.to(), history),
                            transfer.channel().name()));
        });
    }

    private static String nameOf(int state, History history) {
        return history.world().state(state).name();
    }
}
