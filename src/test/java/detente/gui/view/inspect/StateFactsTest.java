package detente.gui.view.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.Column;
import detente.model.operation.Origin;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.state.Bloc;
import detente.model.state.State;
import detente.model.state.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StateFactsTest {
    private final ConflictModel model = new ConflictModel(
            Scenario.standard()
                    .withYears(3, 2)
                    .withPolicies(List.of(
                            new PolicyClause(
                                    Policies.find("treaty").orElseThrow().build(Map.of()),
                                    0,
                                    Double.POSITIVE_INFINITY,
                                    new Membership.OfBloc(Bloc.A)),
                            new PolicyClause(
                                    Policies.find("publicDebate").orElseThrow().build(Map.of()),
                                    0,
                                    1,
                                    new Membership.Everyone()))),
            3,
            4);

    @BeforeEach
    void run() {
        model.start();
        while (model.isUnfinished()) {
            model.schedule.step(model);
        }
    }

    private static Map<String, Object> values(Facts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Facts.Fact fact : facts.list()) {
            assertThat(fact.meaning()).as(fact.name()).isNotBlank();
            values.put(fact.name(), fact.value().get());
        }
        assertThat(values).hasSize(facts.list().size());
        return values;
    }

    @Test
    void countsEveryExploitByItsOrigin() {
        double all = 0;
        for (State state : model.world().states()) {
            Map<String, Object> arsenal = values(new StateFacts(model, state).arsenal());
            double sum = arsenal.entrySet().stream()
                    .skip(arsenal.size() - Origin.values().length)
                    .mapToDouble(entry -> (double) entry.getValue())
                    .sum();
            assertThat(sum).isEqualTo(arsenal.get("all"));
            all += (double) arsenal.getOrDefault("undisclosed", Double.NaN);
        }
        assertThat(all)
                .isCloseTo(
                        model.history().at(Column.ARSENAL_TOTAL, model.history().steps() - 1), within(1e-9));
    }

    @Test
    void namesThePoliciesInForce() {
        for (State state : model.world().states()) {
            assertThat(values(new StateFacts(model, state).memberships()))
                    .containsEntry("member of", state.traits().bloc() == Bloc.A ? "treaty" : "none");
        }
    }

    /** As the model has it: of two clauses of a policy the later one holds, for whomever it includes. */
    @Test
    void namesAPolicyByItsLastClauseAndATreatyThatCollapsed() {
        PolicyClause everyone = treaty(Map.of("collapseFloor", 0.0, "collapseShare", 0.0), new Membership.Everyone());
        ConflictModel broken = played(List.of(everyone));
        ConflictModel narrowed = played(List.of(everyone, treaty(Map.of(), new Membership.OfBloc(Bloc.A))));

        assertThat(broken.history().at(Column.TREATY_IN_FORCE, broken.nextStep() - 1))
                .isZero();
        for (int i = 0; i < broken.world().states().size(); i++) {
            State state = narrowed.world().state(i);
            assertThat(values(new StateFacts(broken, broken.world().state(i)).memberships()))
                    .containsEntry("member of", "treaty (collapsed)");
            assertThat(values(new StateFacts(narrowed, state).memberships()))
                    .containsEntry("member of", state.traits().bloc() == Bloc.A ? "treaty" : "none");
        }
    }

    private static PolicyClause treaty(Map<String, Double> strengths, Membership members) {
        return new PolicyClause(
                Policies.find("treaty").orElseThrow().build(strengths), 0, Double.POSITIVE_INFINITY, members);
    }

    private static ConflictModel played(List<PolicyClause> clauses) {
        ConflictModel model =
                new ConflictModel(Scenario.standard().withYears(3, 0).withPolicies(clauses), 3, 4);
        model.start();
        while (model.isUnfinished()) {
            model.schedule.step(model);
        }
        return model;
    }

    @Test
    void knowsHarmGrievancesAndTraits() {
        State state = model.world().dyads().get(0).from();
        StateFacts facts = new StateFacts(model, state);

        assertThat(values(facts.now())).containsEntry("harm", state.harm()).containsEntry("trust", state.trust());
        assertThat(values(facts.rivals()))
                .hasSize(2 * model.world().dyadsFrom(state.index()).size())
                .containsEntry(
                        "against " + model.world().dyads().get(0).to().name(),
                        model.world().dyads().get(0).grievance());
        assertThat(values(facts.traits())).containsEntry("defence", state.trait(Trait.DEFENCE));
    }

    @Test
    void findsTheSameThemeOfTheSameStateInAnotherRun() {
        ConflictModel other = new ConflictModel(Scenario.standard().withYears(1, 0), 3, 5);
        State state = model.world().state(0);
        Facts traits = new StateFacts(model, state).traits().in(other).orElseThrow();

        assertThat(values(traits))
                .isEqualTo(values(new StateFacts(other, other.world().state(0)).traits()));
        assertThat(new Facts("something", run -> Optional.empty()).in(other)).isEmpty();
    }

    @Test
    void writesNumbersToBeRead() {
        assertThat(Facts.Fact.text(3.0)).isEqualTo("3");
        assertThat(Facts.Fact.text(.0123456)).isEqualTo("0.01235");
        assertThat(Facts.Fact.text("none")).isEqualTo("none");
    }
}
