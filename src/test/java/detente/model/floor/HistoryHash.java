package detente.model.floor;

import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.random.Mixing;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A hash over every operation, transfer and row that the program leaves behind, to the last bit. */
final class HistoryHash {
    /** What the floor does not measure: its rows hold 0 there. */
    private static final EnumSet<Column> NOT_ON_THE_FLOOR =
            EnumSet.of(Column.OVERLAP_WITHIN_BLOCS, Column.OVERLAP_BETWEEN_BLOCS);

    private HistoryHash() {}

    static long of(History history) {
        long hash = 0;
        for (Operation operation : history.operations()) {
            hash = mix(hash, operation);
        }
        for (Transfer transfer : history.transfers()) {
            hash = FloorRecord.mix(hash, transfer.time());
            hash = Mixing.mix(hash ^ transfer.exploit());
            hash = FloorRecord.mix(
                    hash,
                    transfer.platform(),
                    transfer.from(),
                    transfer.to(),
                    transfer.channel().ordinal());
        }
        for (Column column : Column.values()) {
            for (int step = 0; step < history.steps(); step++) {
                hash = FloorRecord.mix(hash, NOT_ON_THE_FLOOR.contains(column) ? 0 : history.at(column, step));
            }
        }
        return hash;
    }

    private static long mix(long before, Operation operation) {
        Operation parent = operation.parent();
        long hash = Mixing.mix(before ^ operation.key());
        hash = FloorRecord.mix(hash, operation.time());
        hash = FloorRecord.mix(
                hash,
                operation.initiator(),
                operation.target(),
                operation.type().ordinal(),
                operation.cause().ordinal());
        hash = Mixing.mix(hash ^ (parent == null ? 0 : parent.key()));
        hash = FloorRecord.mix(
                hash,
                operation.tool().ordinal(),
                ordinal(operation.origin()),
                operation.sector().ordinal(),
                ordinal(operation.theme()));
        hash = Mixing.mix(hash ^ operation.exploit());
        hash = FloorRecord.mix(hash, operation.severity());
        hash = FloorRecord.mix(hash, operation.harm());
        hash = FloorRecord.mix(hash, operation.trustLoss());
        hash = FloorRecord.mix(hash, flags(operation), operation.attributedTo(), 0, 0);
        return FloorRecord.mix(hash, operation.delay());
    }

    private static int ordinal(@Nullable Enum<?> constant) {
        return constant == null ? FloorRecord.NONE : constant.ordinal();
    }

    private static int flags(Operation operation) {
        return (operation.isBoomerang() ? FloorRecord.BOOMERANG : 0)
                | (operation.isSuccess() ? FloorRecord.SUCCESS : 0)
                | (operation.isDetected() ? FloorRecord.DETECTED : 0)
                | (operation.isPublic() ? FloorRecord.PUBLIC : 0)
                | (operation.isAnswered() ? FloorRecord.ANSWERED : 0);
    }
}
