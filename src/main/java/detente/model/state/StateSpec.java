package detente.model.state;

import detente.parameter.Names;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a user says about one state; what is absent is drawn.
 *
 * @param name unique name
 * @param capability offensive capability relative to the mean of the drawn states, positive
 * @param defence strength against an operation, positive
 * @param dependence digital dependence, 0 to 1
 * @param criticalShare share of sabotage that meets critical infrastructure, 0 to 1
 * @param attributionSkill chance to find the author, 0 to 1
 * @param obfuscation share by which others' skill is lowered against it, 0 to 1
 * @param resilience citizens' resistance to disinformation, 0 to 1
 * @param audiencePressure domestic demand for a response, 0 to 1
 * @param mandate whether it obliges vendors at home to weaken products
 */
public record StateSpec(
        String name,
        OptionalDouble capability,
        OptionalDouble defence,
        Optional<Strategy> strategy,
        OptionalDouble dependence,
        OptionalDouble criticalShare,
        OptionalDouble attributionSkill,
        OptionalDouble obfuscation,
        OptionalDouble resilience,
        OptionalDouble audiencePressure,
        Optional<Boolean> democratic,
        Optional<Bloc> bloc,
        Optional<Boolean> mandate) {

    /** A state of which only the name is given. */
    public static StateSpec drawn(String name) {
        OptionalDouble absent = OptionalDouble.empty();
        return new StateSpec(
                name,
                absent,
                absent,
                Optional.empty(),
                absent,
                absent,
                absent,
                absent,
                absent,
                absent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it says one of its properties, by the name of the component. */
    boolean gives(String property) {
        return switch (property) {
            case "capability" -> capability.isPresent();
            case "defence" -> defence.isPresent();
            case "strategy" -> strategy.isPresent();
            case "dependence" -> dependence.isPresent();
            case "criticalShare" -> criticalShare.isPresent();
            case "attributionSkill" -> attributionSkill.isPresent();
            case "obfuscation" -> obfuscation.isPresent();
            case "resilience" -> resilience.isPresent();
            case "audiencePressure" -> audiencePressure.isPresent();
            case "democratic" -> democratic.isPresent();
            case "mandate" -> mandate.isPresent();
            default -> throw new IllegalArgumentException("no property of a state: " + property);
        };
    }

    /** Whether it has a mandate, or a strategy, by its name in camel case. */
    boolean is(String what) {
        return what.equals("mandate")
                ? mandate.orElse(false)
                : strategy.filter(known -> Names.camelCase(known.name()).equals(what))
                        .isPresent();
    }
}
