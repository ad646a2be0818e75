package detente.page;

import detente.model.history.Happening;
import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.state.RivalPair;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.World;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run as JSON: who is there, what they did and what came of it. */
public final class Story {
    private final JsonText json = new JsonText();
    private final History history;
    private final Map<Operation, Integer> numbers = new LinkedHashMap<>();

    private Story(History history) {
        this.history = history;
        history.operations().forEach(operation -> numbers.put(operation, numbers.size()));
    }

    /** The text of a run. */
    public static String of(History history) {
        return new Story(history).text();
    }

    private String text() {
        World world = history.world();
        json.open('{').key("states").open('[');
        world.states().forEach(state -> state(state, world));
        json.close(']').key("rivals").open('[');
        world.pairs().forEach(this::rivals);
        json.close(']').key("operations").open('[');
        history.operations().forEach(this::operation);
        json.close(']').key("transfers").open('[');
        history.transfers().forEach(this::transfer);
        json.close(']').key("spills").open('[');
        history.spillOvers().stream().filter(SpillOver::hasHappened).forEach(this::spill);
        json.close(']').key("happenings").open('[');
        history.happenings().forEach(this::happening);
        return json.close(']').close('}').toString();
    }

    private void state(State state, World world) {
        json.open('{').key("name").string(state.name());
        json.key("bloc").string(state.traits().bloc().name());
        json.key("strategy").string(state.strategy().name());
        json.key("democratic").flag(state.traits().democratic());
        json.key("focal").flag(world.focal().filter(state::equals).isPresent());
        json.key("capability").number(state.trait(Trait.CAPABILITY)).close('}');
    }

    private void rivals(RivalPair pair) {
        json.open('[');
        json.number(pair.one().from().index()).number(pair.one().to().index());
        json.close(']');
    }

    private void operation(Operation operation) {
        json.open('{').key("n").number(number(operation));
        json.key("time").number(operation.time());
        json.key("from").number(operation.initiator());
        json.key("to").number(operation.target());
        json.key("type").string(operation.type().name());
        json.key("cause").string(operation.cause().name());
        json.key("answers").number(number(operation.parent()));
        json.key("success").flag(operation.isSuccess());
        json.key("severity").number(operation.severity());
        json.key("harm").number(operation.harm());
        json.key("spill").number(operation.spillOver());
        json.key("detected").flag(operation.isDetected());
        json.key("named").number(operation.attributedTo());
        json.key("public").flag(operation.isPublic());
        json.key("exploit").string(exploit(operation.exploit()));
        json.key("origin")
                .string(operation.origin() == null ? "" : operation.origin().name());
        json.key("boomerang").flag(operation.isBoomerang());
        json.key("sector").string(operation.sector().name()).close('}');
    }

    private void transfer(Transfer transfer) {
        json.open('{').key("time").number(transfer.time());
        json.key("exploit").string(exploit(transfer.exploit()));
        json.key("from").number(transfer.from());
        json.key("to").number(transfer.to());
        json.key("how").string(transfer.channel().name()).close('}');
    }

    private void spill(SpillOver spill) {
        json.open('{').key("time").number(spill.time());
        json.key("operation").number(number(spill.operation()));
        json.key("harm").number(spill.harm()).close('}');
    }

    private void happening(Happening happening) {
        json.open('{').key("time").number(happening.time());
        json.key("event").string(happening.event());
        json.key("words").string(happening.words()).close('}');
    }

    private int number(@Nullable Operation operation) {
        return operation == null ? Operation.NOBODY : numbers.getOrDefault(operation, Operation.NOBODY);
    }

    private static String exploit(long key) {
        return key == 0 ? "" : Long.toUnsignedString(key, 36);
    }
}
