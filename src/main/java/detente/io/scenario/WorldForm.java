package detente.io.scenario;

import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Node;
import detente.io.document.Schema;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.model.ModelParameters;
import detente.model.state.AllianceSpec;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Which world a scenario takes place in: the name of a shipped one, a generated one, or a listed one. */
final class WorldForm {
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
        static Reading of(ScenarioFile file) {
            return new Reading(
                    file.scenario().world(),
                    Map.of(),
                    Map.of(),
                    file.worldSeed(),
                    file.scenario().startYear());
        }
    }

    private WorldForm() {}

    /** A world; what comes with one that is named is that of an edition. */
    static Form<Reading> world(Edition edition) {
        return new Form<>(value -> read(value, edition), WorldForm::written, WorldForm::told);
    }

    private static Optional<Reading> read(Value value, Edition edition) {
        if (value.node() instanceof Node.Text) {
            List<String> complete =
                    kinds().stream().filter(kind -> !kind.equals(LISTED)).toList();
            return value.oneOf(complete).map(kind -> shipped(kind, edition));
        }
        return value.section().flatMap(section -> section.need("kind")
                .flatMap(kind -> kind.oneOf(kinds()))
                .flatMap(kind -> keys(section, kinds(), kind, shipped(kind, edition))));
    }

    /** Kinds of worlds that a file can name. */
    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(GENERATED, LISTED));
        kinds.addAll(named());
        return kinds;
    }

    /** Kinds that bring their states with them. */
    private static List<String> named() {
        return ShippedScenarios.worlds().stream()
                .filter(name -> !name.equals(GENERATED))
                .toList();
    }

    private static Reading shipped(String kind, Edition edition) {
        if (kind.equals(GENERATED) || kind.equals(LISTED)) {
            return Reading.of(ScenarioReader.blank(Edition.LATEST));
        }
        ScenarioFile file = ShippedScenarios.read(kind, edition);
        Map<String, Double> shipped = new LinkedHashMap<>(
                ModelParameters.CATALOG.values(file.scenario().parameters()));
        shipped.keySet().removeIf(key -> !key.startsWith(PREFIX));
        Reading said = Reading.of(file);
        return new Reading(said.spec(), shipped, Map.of(), said.seed(), said.startYear());
    }

    private static Object written(Reading world) {
        String kind = world.spec().kind().name().toLowerCase(Locale.ROOT);
        return form(List.of(kind), kind).write(world);
    }

    private static Tree told() {
        return Schema.any(List.of(
                Schema.one(ShippedScenarios.worlds()),
                form(List.of(GENERATED), GENERATED).schema().get(),
                form(List.of(LISTED), LISTED).schema().get(),
                form(named(), "").schema().get()));
    }

    private static Form<Reading> form(List<String> kinds, String kind) {
        return Form.object(
                (in, known) -> keys(in, kinds, kind, known), Reading.of(ScenarioReader.blank(Edition.LATEST)));
    }

    private static Optional<Reading> keys(Keys in, List<String> kinds, String kind, Reading known) {
        in.need("kind", Form.named(kinds, name -> name), kind);
        OptionalLong seed = in.whole("seed", ScenarioReader.SEED, known.seed());
        boolean listed = kind.equals(LISTED);
        Map<String, Double> parameters = in.parameters(
                ModelParameters.CATALOG,
                key -> key.startsWith(PREFIX) && !(listed && key.equals(PREFIX + "states")),
                PREFIX,
                known.parameters());
        WorldSpec spec = listed || kind.equals(GENERATED) ? listing(in, listed, known.spec()) : known.spec();
        OptionalLong last = seed.isPresent() ? seed : known.seed();
        return in.end().map(section -> new Reading(spec, known.shipped(), parameters, last, known.startYear()));
    }

    private static WorldSpec listing(Keys in, boolean listed, WorldSpec known) {
        Form<List<StateSpec>> form = StateForm.list(listed);
        List<StateSpec> states =
                listed ? in.need("states", form, known.states()) : in.list("listed", form, known.states());
        List<DyadSpec> dyads = in.list("dyads", DyadForm.dyads(states), known.dyads());
        Optional<List<AllianceSpec>> allies = in.maybe("allies", DyadForm.allies(states, dyads), known.allies());
        Optional<String> focal = in.maybe("focal", listed ? DyadForm.state(states) : Form.NAME, known.focal());
        return new WorldSpec(listed ? WorldSpec.Kind.LISTED : WorldSpec.Kind.GENERATED, states, dyads, allies, focal);
    }
}
