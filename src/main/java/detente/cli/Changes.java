package detente.cli;

import detente.experiment.Assignment;
import detente.experiment.Draft;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.PointCheck;
import detente.experiment.Subjects;
import detente.model.Scenario;
import detente.model.event.DatedEvent;
import detente.model.policy.PolicyClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What options change in a scenario. Two that contradict each other are refused: the later would win without a word. */
final class Changes {
    private final Scenario unchanged;
    private final List<PolicyClause> clauses = new ArrayList<>();
    private final List<DatedEvent> events = new ArrayList<>();
    private final List<Assignment> settings = new ArrayList<>();
    private Level set = new Level("", List.of());
    private final Draft draft;
    private final Subjects subjects = new Subjects();
    private final Map<String, PolicyClause> added = new LinkedHashMap<>();

    /** @param scenario what is changed; options override it */
    Changes(Scenario scenario) {
        unchanged = scenario;
        clauses.addAll(scenario.policies());
        events.addAll(scenario.events());
        draft = new Draft(scenario);
    }

    /**
     * Switches a policy on.
     *
     * @param option as it was typed
     * @param text the policy, perhaps with times
     * @throws IllegalArgumentException with a sentence, if there is none or it contradicts an earlier option
     */
    void add(String option, String text) {
        PolicyClause clause = PolicyText.parse(text, unchanged.edition());
        added.forEach((other, earlier) -> {
            if (earlier.policy().name().equals(clause.policy().name())
                    && earlier.from() < clause.until()
                    && clause.from() < earlier.until()) {
                throw new IllegalArgumentException("overlaps '" + other + "': leave one of them out, or end the one"
                        + " before the other begins, as in --policy NAME:0-5 --policy NAME:8");
            }
        });
        added.put(option, clause);
        String key = "policy." + clause.policy().name();
        subjects.take(Levers.get(key), option);
        boolean named = text.contains(PolicyText.MEMBERS);
        String times = named ? text.substring(0, text.indexOf(PolicyText.MEMBERS)) : text;
        if (named) {
            subjects.take(Levers.get(key + ".members"), option);
        }
        if (times.contains(":")) {
            subjects.take(Levers.get(key + ".from"), option);
        }
        if (Double.isFinite(clause.until())) {
            subjects.take(Levers.get(key + ".until"), option);
        }
        clauses.add(clause);
        draft.add(clause);
    }

    /** Has something happen at a date; several may. */
    void add(DatedEvent event) {
        events.add(event);
        draft.add(event);
    }

    /** Takes what a parameter set says, which everything else may override. */
    void take(Level ofEnsemble) {
        set = ofEnsemble;
        set.assignments().forEach(assignment -> assignment.set(draft));
    }

    /**
     * Sets a lever.
     *
     * @param option as it was typed
     * @throws IllegalArgumentException with a sentence, if it is not allowed or contradicts an earlier option
     */
    void set(String option, String key, String value) {
        Lever lever = Levers.get(key);
        lever.set(draft, value);
        subjects.take(lever, option).ifPresent(other -> {
            throw new IllegalArgumentException("sets what '" + other + "' sets: leave one of them out");
        });
        settings.add(Assignment.of(key, value));
    }

    /**
     * The changed scenario.
     *
     * @throws IllegalArgumentException with a sentence, if what was set does not go together
     */
    Scenario scenario() {
        return draft.scenario();
    }

    /**
     * What does nothing in the changed scenario, each a sentence without a full stop.
     *
     * @throws IllegalArgumentException with a sentence, if it names states that are not there
     */
    List<String> advice() {
        PointCheck check = PointCheck.of(unchanged.withPolicies(clauses).withEvents(events), set, settings);
        check.bad().forEach(bad -> {
            throw new IllegalArgumentException("scenario '" + unchanged.name() + "': " + bad.problem());
        });
        return check.advice();
    }
}
