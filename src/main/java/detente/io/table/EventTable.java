package detente.io.table;

import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.state.World;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One row for each operation. */
final class EventTable {
    private static final int NOBODY = -1;

    private EventTable() {}

    /** An operation of a run, in its world. */
    private record Row(long run, Operation operation, World world) {}

    static Output<?> of() {
        List<Field<Row>> fields = List.of(
                Field.whole("run", "number of the run in the table runs", Row::run),
                text("id", "identity of the operation in its run", EventTable::id),
                number("time", "yr", "when it happened, since the end of the burn-in", Operation::time),
                state("initiator", "state that acts", Operation::initiator),
                state("target", "state that suffers", Operation::target),
                word("type", "what it wants; the last two of the four are sabotage", Operation::type),
                word("tool", "what it is done with", Operation::tool),
                word(
                        "origin",
                        "how the initiator came to hold the exploit; missing with a commodity tool",
                        Operation::origin),
                flag("success", "whether it succeeded", Operation::isSuccess),
                number("severity", "points", "severity, 0 to 10; above 6 is extrapolation", Operation::severity),
                word("sector", "where it strikes", Operation::sector),
                flag("detected", "whether the target noticed it", Operation::isDetected),
                state(
                        "attributed_to",
                        "state that the inquiry names, rightly or not; missing if it names none",
                        operation -> operation.isAttributed() ? operation.attributedTo() : NOBODY),
                number(
                        "delay",
                        "yr",
                        "from the operation to the end of the inquiry; missing if it names nobody",
                        Operation::delay),
                flag(
                        "public",
                        "whether a government named the author in public before the run ended",
                        Operation::isPublic),
                word("cause", "why it happened", Operation::cause),
                text(
                        "parent",
                        "id of the operation that it answers; missing if none",
                        operation -> id(operation.parent())),
                number(
                        "harm",
                        "1",
                        "civilian harm, as a share of that of a severity 10 in a fully dependent state",
                        Operation::harm),
                flag(
                        "political_answer",
                        "whether the target answered politically or in court before the run ended",
                        Operation::isAnsweredPolitically),
                flag("concession", "whether the target conceded what was wanted of it", Operation::isConceded),
                flag(
                        "boomerang",
                        "whether the target, a state that it spread to, or an ally of one of them once held the exploit"
                                + " and lost it",
                        Operation::isBoomerang),
                number(
                        "spill_over",
                        "1",
                        "harm to others than the target, because a sabotage spread, on the scale of harm",
                        Operation::spillOver),
                word("label", "what a disinformation is about; missing for other types", Operation::theme));
        String meaning = "one row for each operation that happened, known or not, the burn-in (time below 0) included";
        return Output.ofEnded(new TableForm<>("events", meaning, fields), ended -> {
            History history = ended.run().history();
            return history.operations().stream()
                    .map(operation -> new Row(ended.spec().number(), operation, history.world()));
        });
    }

    private static String id(@Nullable Operation operation) {
        return operation == null ? "" : Key.text('o', operation.key());
    }

    private static Field<Row> number(String name, String unit, String meaning, ToDoubleFunction<Operation> value) {
        return Field.number(name, unit, meaning, row -> value.applyAsDouble(row.operation()));
    }

    private static Field<Row> flag(String name, String meaning, Predicate<Operation> value) {
        return Field.flag(name, meaning, row -> value.test(row.operation()));
    }

    private static Field<Row> text(String name, String meaning, Function<Operation, String> value) {
        return Field.text(name, meaning, row -> value.apply(row.operation()));
    }

    private static Field<Row> word(String name, String meaning, Function<Operation, @Nullable Enum<?>> value) {
        return text(name, meaning, operation -> {
            Enum<?> word = value.apply(operation);
            return word == null ? "" : word.name();
        });
    }

    private static Field<Row> state(String name, String meaning, ToIntFunction<Operation> value) {
        return Field.text(name, meaning, row -> {
            int state = value.applyAsInt(row.operation());
            return state == NOBODY ? "" : row.world().state(state).name();
        });
    }
}
