package detente.io.table;

import detente.experiment.Memberships;
import detente.metric.StateAccounts;
import detente.model.history.History;
import detente.model.operation.OperationType;
import detente.model.state.State;
import detente.model.state.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One row for each run and state. */
final class StateTable {
    private StateTable() {}

    /** A state of a run that is over. */
    private record Row(long run, State state, String policies, History history, StateAccounts accounts) {
        int index() {
            return state.index();
        }
    }

    static Output<?> of() {
        List<Field<Row>> fields = new ArrayList<>(List.of(
                Field.whole("run", "number of the run in the table runs", Row::run),
                Field.text("state", "its name", row -> row.state().name()),
                Field.text(
                        "bloc",
                        "group inside which alliances form; NONE for neither of the two",
                        row -> row.state().traits().bloc().name()),
                Field.text(
                        "strategy",
                        "how it decided on operations at the start",
                        row -> row.state().traits().strategy().name()),
                Field.number(
                        "capability",
                        "1",
                        "offensive capability at the start, relative to a mean state",
                        row -> row.state().trait(Trait.CAPABILITY)),
                Field.text(
                        "policies",
                        "those of which it was a member at some time of the run, joined by +; missing if none",
                        Row::policies)));
        for (OperationType type : OperationType.values()) {
            String word = word(type);
            fields.add(Field.whole(
                    "initiated_" + word,
                    "operations of " + word + " that it began in the observation",
                    row -> row.accounts().initiated(row.index(), type)));
        }
        fields.add(Field.whole(
                "initiated_economic_espionage",
                "those of espionage among them that were aimed at the private sector",
                row -> row.accounts().economicEspionage(row.index())));
        fields.add(Field.whole(
                "complied",
                "operations that it forwent under a treaty in the observation, those displaced included",
                row -> row.accounts().forgone(row.index())));
        for (OperationType type : OperationType.values()) {
            String word = word(type);
            fields.add(Field.whole(
                    "suffered_" + word,
                    "operations of " + word + " against it in the observation",
                    row -> row.accounts().suffered(row.index(), type)));
        }
        fields.addAll(List.of(
                harm(
                        "harm",
                        "civilian harm of operations against it in the observation, without spill-over",
                        row -> row.accounts().harm(row.index())),
                harm(
                        "spillover",
                        "harm in the observation of worms and of sabotage that spread to it, as it happened",
                        row -> row.accounts().spillOver(row.index())),
                harm(
                        "expected_spillover",
                        "the same as it could be expected: probability times harm",
                        row -> row.accounts().expectedSpillOver(row.index())),
                harm(
                        "boomerang_harm",
                        "harm to it in the observation with exploits that it or an ally had held and lost, expected"
                                + " spill-over included",
                        row -> row.accounts().boomerangHarm(row.index())),
                Field.number(
                        "trust_end",
                        "1",
                        "trust of its citizens in information at the end of the run",
                        row -> row.state().trust()),
                Field.whole(
                        "arsenal_end",
                        "exploits",
                        "undisclosed exploits held at the end of the run",
                        row -> row.history().arsenalOf(row.index()))));
        return Output.ofEnded(new TableForm<>("states", "one row for each run and state", fields), ended -> {
            History history = ended.run().history();
            StateAccounts accounts = new StateAccounts(history);
            List<String> policies = Memberships.of(ended.scenario(), history.world());
            return history.world().states().stream()
                    .map(state ->
                            new Row(ended.spec().number(), state, policies.get(state.index()), history, accounts));
        });
    }

    private static String word(OperationType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static Field<Row> harm(String name, String meaning, ToDoubleFunction<Row> value) {
        return Field.number(name, "harm", meaning, value);
    }
}
