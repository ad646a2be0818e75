package detente.model.state;

import detente.model.operation.OperationType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a user says about what a state does; what is absent is drawn.
 *
 * @param weights factors above 0 on the weights of types of operations, of which only ratios matter; a type that is not
 *     given has the factor 1
 * @param economicEspionage share of its espionage that is aimed at the private sector
 */
public record RepertoireSpec(Optional<Map<OperationType, Double>> weights, OptionalDouble economicEspionage) {
    /** Nothing is said. */
    public static final RepertoireSpec DRAWN = new RepertoireSpec(Optional.empty(), OptionalDouble.empty());

    public RepertoireSpec {
        weights = weights.map(RepertoireSpec::whole);
    }

    private static Map<OperationType, Double> whole(Map<OperationType, Double> given) {
        Map<OperationType, Double> weights = new EnumMap<>(OperationType.class);
        for (OperationType type : OperationType.values()) {
            weights.put(type, given.getOrDefault(type, 1.0));
        }
        return Collections.unmodifiableMap(weights);
    }
}
