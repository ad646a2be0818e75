package detente.experiment;

import detente.model.policy.Policies;
import detente.model.policy.Policy;
import detente.parameter.Catalog;
import java.util.Map;

/** The strengths that a policy holds. */
public final class PolicyStrengths {
    private PolicyStrengths() {}

    /** By key, in order of declaration. */
    public static Map<String, Double> of(Policy policy) {
        return values(Policies.find(policy.name()).orElseThrow().catalog(), policy);
    }

    @SuppressWarnings("unchecked") // a policy is the record from which its catalog was made
    private static <R extends Record> Map<String, Double> values(Catalog<R> catalog, Policy policy) {
        return catalog.values((R) policy);
    }
}
