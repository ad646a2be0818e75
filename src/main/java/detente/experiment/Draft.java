package detente.experiment;

import detente.model.Scenario;
import detente.model.event.DatedEvent;
import detente.model.policy.PolicyClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario that is being put together: levers are set in any order, then the scenario is made. */
public final class Draft {
    private final Scenario base;
    private final Map<String, Double> parameters = new LinkedHashMap<>();
    private final Map<String, PolicyDraft> policies = new LinkedHashMap<>();
    private final Map<String, EventDraft> events = new LinkedHashMap<>();
    private final List<PolicyClause> added = new ArrayList<>();
    private final List<DatedEvent> dated = new ArrayList<>();
    private double years;
    private double burnInYears;

    /** Starts from a scenario. */
    public Draft(Scenario base) {
        this.base = base;
        years = base.years();
        burnInYears = base.burnInYears();
    }

    /**
     * A scenario with some levels.
     *
     * @throws IllegalArgumentException with a sentence, if they do not go together
     */
    static Scenario scenario(Scenario base, List<Level> levels) {
        Draft draft = new Draft(base);
        for (Level level : levels) {
            level.assignments().forEach(assignment -> assignment.set(draft));
        }
        return draft.scenario();
    }

    /** Switches a policy on, once more if it is on already. */
    public void add(PolicyClause clause) {
        added.add(clause);
    }

    /** Has something happen at a date. */
    public void add(DatedEvent event) {
        dated.add(event);
    }

    void setParameter(String key, double value) {
        parameters.put(key, value);
    }

    void setYears(double value) {
        years = value;
    }

    void setBurnInYears(double value) {
        burnInYears = value;
    }

    /** What is said about a policy. */
    PolicyDraft policy(String name) {
        return policies.computeIfAbsent(name, policy -> new PolicyDraft(policy, base.edition()));
    }

    /** What is said about a dated event. */
    EventDraft event(String name) {
        return events.computeIfAbsent(name, EventDraft::new);
    }

    /**
     * The scenario.
     *
     * @throws IllegalArgumentException with a sentence, if what was set does not go together
     */
    public Scenario scenario() {
        Scenario scenario = base.withParameters(base.parameters().with(parameters))
                .withPolicies(clauses())
                .withEvents(events())
                .withYears(years, burnInYears);
        scenario.contradiction().ifPresent(contradiction -> {
            throw new IllegalArgumentException(contradiction);
        });
        return scenario;
    }

    private List<DatedEvent> events() {
        List<DatedEvent> all = new ArrayList<>(base.events());
        all.addAll(dated);
        List<DatedEvent> named = new ArrayList<>(DatedEvent.named(all));
        events.values().forEach(event -> event.changeIn(named));
        return named;
    }

    private List<PolicyClause> clauses() {
        List<PolicyClause> clauses = new ArrayList<>(base.policies());
        clauses.addAll(added);
        for (PolicyDraft policy : policies.values()) {
            policy.changeIn(clauses);
        }
        return clauses;
    }
}
