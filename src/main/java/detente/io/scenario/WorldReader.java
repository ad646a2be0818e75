package detente.io.scenario;

import detente.io.document.Node;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.model.ModelParameters;
import detente.model.state.AllianceSpec;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads which world a scenario takes place in: the name of a shipped one, a generated one, or a listed one. */
final class WorldReader {
    static final String PREFIX = "world.";
    private static final String GENERATED = "generated";
    private static final String LISTED = "listed";

    /**
     * What a file says about its world.
     *
     * @param spec which states and rivalries are listed
     * @param shipped values of {@code world.} parameters that come with the world it names
     * @param parameters values of {@code world.} parameters that it gives itself
     * @param seed seed of the world for a single run
     * @param startYear calendar year of time 0 that comes with the world it names
     */
    record Reading(
            WorldSpec spec,
            Map<String, Double> shipped,
            Map<String, Double> parameters,
            OptionalLong seed,
            OptionalInt startYear) {
        static Reading standard() {
            return new Reading(WorldSpec.generated(), Map.of(), Map.of(), OptionalLong.empty(), OptionalInt.empty());
        }
    }

    private WorldReader() {}

    static Reading read(Value value) {
        if (value.node() instanceof Node.Text) {
            return shipped(value).orElse(Reading.standard());
        }
        return value.section().flatMap(WorldReader::world).orElse(Reading.standard());
    }

    /** Kinds of worlds that a file can name. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(GENERATED, LISTED));
        ShippedScenarios.names().stream().filter(name -> !kinds.contains(name)).forEach(kinds::add);
        return kinds;
    }

    private static Optional<Reading> shipped(Value kind) {
        return kind.oneOf(kinds().stream().filter(name -> !name.equals(LISTED)).toList())
                .map(WorldReader::shipped);
    }

    private static Reading shipped(String name) {
        if (name.equals(GENERATED)) {
            return Reading.standard();
        }
        ScenarioFile file = ShippedScenarios.read(name);
        Map<String, Double> all = ModelParameters.CATALOG.values(file.scenario().parameters());
        Map<String, Double> parameters = new LinkedHashMap<>();
        all.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                parameters.put(key, value);
            }
        });
        return new Reading(
                file.scenario().world(),
                parameters,
                Map.of(),
                file.worldSeed(),
                file.scenario().startYear());
    }

    private static Optional<Reading> world(Section section) {
        return section.need("kind").flatMap(kind -> kind.oneOf(kinds())).map(kind -> world(section, kind));
    }

    private static Reading world(Section section, String kind) {
        Reading base = kind.equals(LISTED) ? Reading.standard() : shipped(kind);
        WorldSpec spec = base.spec();
        boolean listed = kind.equals(LISTED);
        if (listed || kind.equals(GENERATED)) {
            spec = listing(section, listed);
        }
        Map<String, Double> parameters = parameters(section, listed);
        OptionalLong seed = section.take("seed")
                .flatMap(ScenarioReader::seed)
                .map(OptionalLong::of)
                .orElse(base.seed());
        section.refuseOthers();
        return new Reading(spec, base.shipped(), parameters, seed, base.startYear());
    }

    private static WorldSpec listing(Section section, boolean listed) {
        List<StateSpec> states = (listed ? section.need("states") : section.take("listed"))
                .map(value -> StateReader.states(value, listed))
                .orElse(List.of());
        List<DyadSpec> dyads = section.take("dyads")
                .map(value -> DyadReader.dyads(value, states))
                .orElse(List.of());
        Optional<List<AllianceSpec>> allies =
                section.take("allies").map(value -> DyadReader.allies(value, states, dyads));
        Optional<String> focal =
                section.take("focal").flatMap(value -> listed ? DyadReader.state(value, states) : value.name());
        return new WorldSpec(listed ? WorldSpec.Kind.LISTED : WorldSpec.Kind.GENERATED, states, dyads, allies, focal);
    }

    /** Parameters of the world may stand here without their prefix. */
    private static Map<String, Double> parameters(Section section, boolean listed) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : ModelParameters.CATALOG.parameters()) {
            String key = parameter.key();
            boolean taken = listed && key.equals(PREFIX + "states");
            if (key.startsWith(PREFIX) && !taken) {
                section.take(key.substring(PREFIX.length()))
                        .flatMap(value -> value.of(parameter))
                        .ifPresent(value -> values.put(key, value));
            }
        }
        return values;
    }
}
