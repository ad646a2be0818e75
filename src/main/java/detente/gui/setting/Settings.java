package detente.gui.setting;

import detente.experiment.Levers;
import detente.gui.play.Playback;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the next run begins with: a scenario that was opened, and what was changed since. Event thread only. */
public final class Settings {
    /** Decides what happens. */
    public static final Parameter SEED = seed("seed", "decides what happens");

    /** Decides who exists. */
    public static final Parameter WORLD_SEED = seed("worldSeed", "decides who exists, where that is drawn");

    private ScenarioFile opened;
    private final Map<String, Double> values = new LinkedHashMap<>();

    /** A scenario as it was opened. */
    public Settings(ScenarioFile opened) {
        this.opened = opened;
        values.putAll(valuesOf(opened));
    }

    private static Parameter seed(String key, String meaning) {
        return Parameter.whole(key, 1, 0, ScenarioReader.LARGEST_SEED, "1", meaning);
    }

    /** Everything that can be set: time and seeds first, then every parameter of the model. */
    public static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(List.of(SEED, WORLD_SEED, Levers.YEARS, Levers.BURN_IN_YEARS));
        all.addAll(ModelParameters.CATALOG.parameters());
        return all;
    }

    private static Map<String, Double> valuesOf(ScenarioFile file) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(SEED.key(), (double) file.runSeed().orElse(1));
        values.put(WORLD_SEED.key(), (double) file.worldSeed().orElse(1));
        values.put(Levers.YEARS.key(), file.scenario().years());
        values.put(Levers.BURN_IN_YEARS.key(), file.scenario().burnInYears());
        values.putAll(ModelParameters.CATALOG.values(file.scenario().parameters()));
        return values;
    }

    /** Another scenario was opened: nothing is changed any more. */
    public void open(ScenarioFile file) {
        opened = file;
        values.putAll(valuesOf(file));
    }

    /** A run was saved: what was set for the next one stays set. */
    public void saved(ScenarioFile file) {
        opened = file;
    }

    /** The scenario as it was opened. */
    public ScenarioFile opened() {
        return opened;
    }

    public void set(Parameter parameter, double value) {
        values.put(parameter.key(), value);
    }

    public double get(Parameter parameter) {
        return value(parameter, values);
    }

    /** The value in the scenario as it was opened. */
    public double opened(Parameter parameter) {
        return value(parameter, valuesOf(opened));
    }

    private static double value(Parameter parameter, Map<String, Double> values) {
        return Objects.requireNonNull(values.get(parameter.key()), parameter.key());
    }

    /** How many settings differ from a run: they take effect when another begins. */
    public long changesSince(Playback run) {
        return differing(valuesOf(fileOf(run, ""))).count();
    }

    /** Whether policies or events of a run are others than in the scenario as it was opened or saved. */
    public boolean isClicked(Playback run) {
        Scenario known = opened.scenario();
        return !run.scenario().policies().equals(known.policies())
                || !run.scenario().events().equals(known.events());
    }

    /** How many settings differ from the scenario as it was opened or saved; the seed is luck, and none of them. */
    public long changes() {
        return differing(valuesOf(opened)).filter(Settings::isNoLuck).count();
    }

    /** Whether settings other than the seed wait for another run than this. */
    public boolean waitFor(Playback run) {
        return differing(valuesOf(fileOf(run, ""))).anyMatch(Settings::isNoLuck);
    }

    private Stream<Parameter> differing(Map<String, Double> from) {
        return all().stream().filter(parameter -> get(parameter) != value(parameter, from));
    }

    private static boolean isNoLuck(Parameter parameter) {
        return !parameter.key().equals(SEED.key());
    }

    /** What the next run begins with if what was clicked in a run is kept. */
    public static ScenarioFile withClicks(ScenarioFile next, Playback run) {
        return next.withScenario(next.scenario()
                .withPolicies(run.scenario().policies())
                .withEvents(run.scenario().events()));
    }

    /**
     * What the next run begins with: the scenario that was opened and its schedule, with what was set since.
     *
     * @throws IllegalArgumentException with a sentence, if settings do not go together
     */
    public ScenarioFile next() {
        return asSet().get();
    }

    /** What {@link #next} gives at this moment, to be asked for later, on any thread. */
    public Supplier<ScenarioFile> asSet() {
        ScenarioFile file = opened;
        Map<String, Double> set = new LinkedHashMap<>(values);
        return () -> file(file, set);
    }

    private static ScenarioFile file(ScenarioFile opened, Map<String, Double> set) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        ModelParameters.CATALOG
                .parameters()
                .forEach(parameter -> parameters.put(parameter.key(), value(parameter, set)));
        Scenario scenario = opened.scenario()
                .withParameters(ModelParameters.CATALOG.build(parameters))
                .withYears(value(Levers.YEARS, set), value(Levers.BURN_IN_YEARS, set));
        return opened.withScenario(scenario).withSeeds((long) value(WORLD_SEED, set), (long) value(SEED, set));
    }

    /**
     * A run of a scenario, at its beginning.
     *
     * @throws IllegalArgumentException with a sentence, if its world cannot be built
     */
    public static Playback begin(ScenarioFile file) {
        return new Playback(
                file.scenario(), file.worldSeed().orElse(1), file.runSeed().orElse(1));
    }

    /** A run as a file has it, with its luck and its date. */
    public static ScenarioFile fileOf(Playback run, String description) {
        return new ScenarioFile(
                run.scenario(),
                OptionalLong.of(run.worldSeed()),
                description,
                OptionalLong.of(run.runSeed()),
                OptionalDouble.of(run.time()));
    }
}
