package detente.experiment;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.parameter.Catalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a scenario sets to another value than the default, and no run reads at the points looked at so far. */
final class UnreadSettings {
    static final String POLICY = "policy.";

    private final Set<String> keys = new LinkedHashSet<>();

    /** Parameters of the model or strengths of a policy, their values in a scenario, and how their keys begin there. */
    private record Part(String prefix, Catalog<?> catalog, Map<String, Double> values) {}

    /** Of a scenario alone: what a factor sets is the factor's, and what a parameter set sets the ensemble's. */
    UnreadSettings(Scenario scenario, Design design, Level set) {
        for (Part part : parts(scenario)) {
            part.values().forEach((key, value) -> {
                if (value != part.catalog().find(key).orElseThrow().standard(scenario.edition())
                        && !part.catalog().readIf(key).isEmpty()) {
                    keys.add(part.prefix() + key);
                }
            });
        }
        design.factors().stream()
                .flatMap(factor -> factor.levels().stream())
                .flatMap(level -> level.assignments().stream())
                .forEach(assignment -> keys.remove(assignment.lever().key()));
        design.factors().forEach(factor -> keys.remove(factor.name()));
        set.assignments().forEach(assignment -> keys.remove(assignment.lever().key()));
    }

    /** Looks at the scenario of a point. */
    void look(Scenario scenario) {
        if (keys.isEmpty()) {
            return;
        }
        for (Part part : parts(scenario)) {
            part.values().keySet().stream()
                    .filter(key -> part.catalog().isRead(key, part.values(), scenario::meets))
                    .forEach(key -> keys.remove(part.prefix() + key));
        }
    }

    private static List<Part> parts(Scenario scenario) {
        Part model = new Part("", ModelParameters.CATALOG, ModelParameters.CATALOG.values(scenario.parameters()));
        Stream<Part> policies = scenario.policies().stream()
                .map(PolicyClause::policy)
                .map(policy -> new Part(
                        POLICY + policy.name() + ".", Policies.kind(policy).catalog(), Policies.strengths(policy)));
        return Stream.concat(Stream.of(model), policies).toList();
    }

    /** Their keys, in order of declaration. */
    Set<String> keys() {
        return keys;
    }
}
