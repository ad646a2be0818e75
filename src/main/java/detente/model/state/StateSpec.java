package detente.model.state;

import detente.parameter.Names;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a user says about one state; what is absent is drawn.
 *
 * @param name unique name
 * @param traits the numbers that are given
 * @param mandate whether it obliges vendors at home to weaken products
 * @param repertoire what it is given to doing
 */
public record StateSpec(
        String name,
        Map<Trait, Double> traits,
        Optional<Strategy> strategy,
        Optional<Boolean> democratic,
        Optional<Bloc> bloc,
        Optional<Boolean> mandate,
        RepertoireSpec repertoire) {
    public StateSpec {
        Map<Trait, Double> given = new EnumMap<>(Trait.class);
        given.putAll(traits);
        traits = Collections.unmodifiableMap(given);
    }

    /** A state of which only the name is given. */
    public static StateSpec drawn(String name) {
        return new StateSpec(
                name,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RepertoireSpec.DRAWN);
    }

    /** Whether it says one of its properties, by its key in files. */
    boolean gives(String property) {
        return switch (property) {
            case "strategy" -> strategy.isPresent();
            case "democratic" -> democratic.isPresent();
            case "mandate" -> mandate.isPresent();
            case "repertoire" -> repertoire.weights().isPresent();
            case "economicEspionage" -> repertoire.economicEspionage().isPresent();
            default ->
                traits.containsKey(Trait.find(property)
                        .orElseThrow(() -> new IllegalArgumentException("no property of a state: " + property)));
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
