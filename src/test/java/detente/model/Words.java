package detente.model;

import detente.model.history.History;
import detente.model.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** An operation in words, every number to its last bit: what is the same in words is the same in every byte. */
public final class Words {
    private Words() {}

    /** All that is true of it, known or not. */
    public static String ofTruth(Operation operation) {
        Operation parent = operation.parent();
        return String.join(
                " ",
                Long.toHexString(operation.key()),
                Double.toString(operation.time()),
                operation.initiator() + ">" + operation.target(),
                operation.type().name(),
                operation.sector().name(),
                String.valueOf(operation.theme()),
                operation.tool().name(),
                Long.toHexString(operation.exploit()),
                String.valueOf(operation.origin()),
                String.valueOf(operation.isBoomerang()),
                String.valueOf(operation.isSuccess()),
                Double.toString(operation.severity()),
                Double.toString(operation.harm()),
                Double.toString(operation.trustLoss()),
                operation.cause().name(),
                parent == null ? "-" : Long.toHexString(parent.key()));
    }

    /** The same, and all that is found out about it. */
    public static String of(Operation operation) {
        return String.join(
                " ",
                ofTruth(operation),
                String.valueOf(operation.isDetected()),
                Integer.toString(operation.attributedTo()),
                Double.toString(operation.delay()),
                String.valueOf(operation.isPublic()),
                String.valueOf(operation.isAnswered()));
    }

    /** Every operation and transfer of a run, in words. */
    public static List<String> ofEvents(History history) {
        List<String> words = new ArrayList<>();
        history.operations().forEach(operation -> words.add(of(operation)));
        history.transfers().forEach(transfer -> words.add(String.valueOf(transfer)));
        return words;
    }
}
