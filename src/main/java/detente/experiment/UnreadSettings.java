package detente.experiment;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.parameter.Catalog;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a scenario sets to another value than the default, and no run reads at the points looked at so far. */
final class UnreadSettings {
    static final String POLICY = "policy.";

    private final Set<String> keys = new LinkedHashSet<>();

    /** Of a scenario alone: what a factor sets is the factor's. */
    UnreadSettings(Scenario scenario, Design design) {
        addOther("", ModelParameters.CATALOG, ModelParameters.CATALOG.values(scenario.parameters()));
        for (PolicyClause clause : scenario.policies()) {
            addOther(prefix(clause), kind(clause).catalog(), PolicyStrengths.of(clause.policy()));
        }
        design.factors().stream()
                .flatMap(factor -> factor.levels().stream())
                .flatMap(level -> level.assignments().stream())
                .forEach(set -> keys.remove(set.lever().key()));
        design.factors().forEach(factor -> keys.remove(factor.name()));
    }

    private void addOther(String prefix, Catalog<?> catalog, Map<String, Double> values) {
        values.forEach((key, value) -> {
            if (value != catalog.find(key).orElseThrow().standard()
                    && !catalog.readIf(key).isEmpty()) {
                keys.add(prefix + key);
            }
        });
    }

    /** Looks at the scenario of a point. */
    void look(Scenario scenario) {
        if (keys.isEmpty()) {
            return;
        }
        removeRead("", ModelParameters.CATALOG, ModelParameters.CATALOG.values(scenario.parameters()), scenario);
        for (PolicyClause clause : scenario.policies()) {
            removeRead(prefix(clause), kind(clause).catalog(), PolicyStrengths.of(clause.policy()), scenario);
        }
    }

    private void removeRead(String prefix, Catalog<?> catalog, Map<String, Double> values, Scenario scenario) {
        values.keySet().stream()
                .filter(key -> catalog.isRead(key, values, scenario.world()::meets))
                .forEach(key -> keys.remove(prefix + key));
    }

    private static PolicyKind kind(PolicyClause clause) {
        return Policies.find(clause.policy().name()).orElseThrow();
    }

    private static String prefix(PolicyClause clause) {
        return POLICY + clause.policy().name() + ".";
    }

    /** Their keys, in order of declaration. */
    Set<String> keys() {
        return keys;
    }
}
