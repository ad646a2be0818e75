package detente;

import static detente.model.state.Strategy.DEFENSIVE;
import static detente.model.state.Strategy.OFFENSIVE;
import static detente.model.state.Strategy.RETALIATORY;

import detente.model.ModelParameters;
import detente.model.operation.OperationType;
import detente.model.state.AllianceSpec;
import detente.model.state.Bloc;
import detente.model.state.DyadSpec;
import detente.model.state.RepertoireSpec;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Derives the world {@code historical} from the recorded incidents between rivals, 2000–2020 (DCID2). The reasons stand
 * in {@code worlds.md}.
 */
final class HistoricalWorld {
    static final Path COUNTS = Path.of("src/test/resources/detente/rival-dyads.csv");

    private static final String UNLIKE = "world.repertoireSpread";

    /** Of the record. */
    private static final double YEARS = 21;
    /** Grievance from an incident of the record: a third of its mean severity. */
    private static final double GRIEVANCE_PER_INCIDENT = 1.02;

    /** Recorded initiations from which a state is offensive. */
    private static final int OFFENSIVE_FROM = 7;

    /** Members of the North Atlantic Treaty in 2020, those of them that the record holds. */
    private static final List<String> NATO =
            List.of("Canada", "Estonia", "France", "Germany", "Lithuania", "Poland", "Turkey", "UK", "US");

    /**
     * What the message says of three states (Rathenau2019), as a direction and not as a measure: twice as given to it as
     * all others (A-repertoire). Of no other state anything is said.
     */
    private static final Map<String, RepertoireSpec> NAMED = Map.of(
            "China", new RepertoireSpec(Optional.empty(), OptionalDouble.of(.64)),
            "Russia", given(OperationType.DISINFORMATION),
            "US", given(OperationType.DISRUPTION, OperationType.DEGRADATION));

    /** Recorded incidents between two rivals, in both directions. */
    record Count(String one, String other, int oneToOther, int otherToOne) {
        private static Count of(String line) {
            String[] cells = line.split(",", -1);
            return new Count(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
        }
    }

    /** Values at which the rates were solved in which targets are measured: the defaults before the shipped calibration. */
    private static final Map<String, Double> BEFORE_CALIBRATION = Map.of(
            "conflict.rate", 9.4,
            "conflict.capabilityExponent", .35,
            "conflict.propensity.retaliatory", .25,
            "conflict.propensity.defensive", .02,
            "escalation.gain", .06,
            "escalation.halfLife", .5);

    private final Edition edition;
    private final ModelParameters parameters;
    private final double ratePerIncident;
    private final List<Count> counts;
    private final Map<String, Integer> initiations = new LinkedHashMap<>();
    private final Map<String, Double> capabilities = new LinkedHashMap<>();

    private HistoricalWorld(Edition edition, ModelParameters parameters, double ratePerIncident) throws IOException {
        this.edition = edition;
        this.parameters = parameters;
        this.ratePerIncident = ratePerIncident;
        counts = Files.readAllLines(COUNTS, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(Count::of)
                .toList();
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (Count count : counts) {
            totals.merge(count.one(), count.oneToOther(), Integer::sum);
            totals.merge(count.other(), count.otherToOne(), Integer::sum);
        }
        totals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> initiations.put(entry.getKey(), entry.getValue()));
        initiations.keySet().forEach(state -> capabilities.put(state, quantile(state)));
        double mean = capabilities.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        capabilities.replaceAll((state, capability) -> round(capability / mean, 100));
    }

    /** As it was in the first edition. */
    static HistoricalWorld first() throws IOException {
        return new HistoricalWorld(Edition.FIRST, ModelParameters.standard(Edition.FIRST), .195);
    }

    /** With the defaults. */
    static HistoricalWorld latest() throws IOException {
        return new HistoricalWorld(Edition.LATEST, ModelParameters.standard(), .142);
    }

    /** That in which targets are measured. */
    static HistoricalWorld ofTargets() throws IOException {
        return new HistoricalWorld(Edition.LATEST, ModelParameters.standard().with(BEFORE_CALIBRATION), .21);
    }

    List<Count> counts() {
        return counts;
    }

    /** Recorded initiations of each state, most first. */
    Map<String, Integer> initiations() {
        return initiations;
    }

    /** What the law of generated worlds gives at the state's rank by initiations; equals share the middle of their ranks. */
    private double quantile(String state) {
        long more = initiations.values().stream()
                .filter(n -> n > initiationsOf(state))
                .count();
        long equal = initiations.values().stream()
                .filter(n -> n == initiationsOf(state))
                .count();
        double rank = more + (equal + 1) / 2.0;
        double share = 1 - (rank - .5) / initiations.size();
        double spread = parameters.world().capabilitySpread();
        return StrictMath.exp(spread * new NormalDistribution().inverseCumulativeProbability(share));
    }

    private int initiationsOf(String state) {
        return initiations.getOrDefault(state, 0);
    }

    Strategy strategy(String state) {
        int initiated = initiationsOf(state);
        return initiated >= OFFENSIVE_FROM ? OFFENSIVE : initiated > 0 ? RETALIATORY : DEFENSIVE;
    }

    /** Operations in a year for one recorded incident of the 21 years; found by trying, see {@code worlds.md}. */
    double ratePerIncident() {
        return ratePerIncident;
    }

    /** Operations in a year of a state at hostility 1, at rest: λ₀ q K^α. */
    double drive(String from) {
        var conflict = parameters.conflict();
        return conflict.rate()
                * conflict.propensity().of(strategy(from))
                * StrictMath.pow(capabilities.getOrDefault(from, 1.0), conflict.capabilityExponent());
    }

    /** What grievance over the recorded incidents against a state adds to its motive, in the mean over time. */
    double grudge(int countBack) {
        if (edition == Edition.FIRST) {
            return 0; // it came on top
        }
        var escalation = parameters.escalation();
        double fading = StrictMath.log(2) / escalation.halfLife();
        double grievance = GRIEVANCE_PER_INCIDENT * countBack / (YEARS * fading);
        return escalation.gain() * grievance / (1 + grievance / escalation.saturation());
    }

    /** The hostility, 0 to 1, at which a state acts in proportion to the count, with what grievance adds. */
    private double hostility(String from, int count, int countBack) {
        double wanted = ratePerIncident() * count / drive(from) - grudge(countBack);
        return round(StrictMath.min(1, StrictMath.max(0, wanted)), 100000);
    }

    private static double round(double value, double places) {
        return StrictMath.rint(value * places) / places;
    }

    private static Bloc bloc(String state) {
        return NATO.contains(state) ? Bloc.A : Bloc.NONE;
    }

    WorldSpec spec() {
        return new WorldSpec(
                WorldSpec.Kind.LISTED,
                initiations.keySet().stream().map(this::stateSpec).toList(),
                counts.stream().map(this::dyadSpec).toList(),
                Optional.of(allies()),
                Optional.empty());
    }

    private StateSpec stateSpec(String state) {
        return new StateSpec(
                state,
                Map.of(Trait.CAPABILITY, capabilities.getOrDefault(state, 1.0)),
                Optional.of(strategy(state)),
                Optional.empty(),
                Optional.of(bloc(state)),
                Optional.empty(),
                repertoire(state));
    }

    private RepertoireSpec repertoire(String state) {
        return edition == Edition.FIRST ? RepertoireSpec.DRAWN : NAMED.getOrDefault(state, RepertoireSpec.DRAWN);
    }

    private static RepertoireSpec given(OperationType... types) {
        Map<OperationType, Double> twice = new EnumMap<>(OperationType.class);
        for (OperationType type : types) {
            twice.put(type, 2.0);
        }
        return new RepertoireSpec(Optional.of(twice), OptionalDouble.empty());
    }

    private DyadSpec dyadSpec(Count count) {
        return new DyadSpec(
                count.one(),
                count.other(),
                OptionalDouble.of(hostility(count.one(), count.oneToOther(), count.otherToOne())),
                OptionalDouble.of(hostility(count.other(), count.otherToOne(), count.oneToOther())));
    }

    private static List<AllianceSpec> allies() {
        List<AllianceSpec> allies = new ArrayList<>();
        for (int i = 0; i < NATO.size(); i++) {
            for (int j = i + 1; j < NATO.size(); j++) {
                allies.add(new AllianceSpec(NATO.get(i), NATO.get(j)));
            }
        }
        return allies;
    }

    /** The scenario file. */
    String json() {
        return """
                {
                  "name": "historical",
                  "description": "%s",
                %s  "world": {
                    "kind": "listed",
                    "seed": 1,
                    "states": [
                %s
                    ],
                    "dyads": [
                %s
                    ],
                    "allies": [
                %s
                    ]
                  },
                %s  "startYear": 2000
                }
                """.formatted(
                        "Historical: states and rival dyads of the public record of 2000-2020 (DCID 2.0), with rates "
                                + (edition == Edition.FIRST ? "at rest " : "")
                                + "in proportion to the recorded incidents. What is not listed is drawn and says"
                                + " nothing about the state that bears the name.",
                        edition == Edition.LATEST ? "" : "  \"edition\": " + edition.number() + ",\n",
                        lines(spec().states().stream().map(this::json).toList()),
                        lines(spec().dyads().stream().map(HistoricalWorld::json).toList()),
                        lines(allies().stream().map(HistoricalWorld::json).toList()),
                        edition == Edition.FIRST ? "" : "  \"parameters\": {\n    \"" + UNLIKE + "\": 0\n  },\n");
    }

    /** As a run of the scenario has them: what is not said of a state is not drawn either, but what all do. */
    static ModelParameters parameters(Edition edition) {
        ModelParameters standard = ModelParameters.standard(edition);
        return edition == Edition.FIRST ? standard : standard.with(UNLIKE, 0);
    }

    private static String lines(List<String> items) {
        return items.stream().map(item -> "      " + item).collect(Collectors.joining(",\n"));
    }

    private String json(StateSpec state) {
        return String.format(
                Locale.ROOT,
                "{ \"name\": \"%s\", \"capability\": %s, \"strategy\": \"%s\", \"bloc\": \"%s\"%s }",
                state.name(),
                number(OptionalDouble.of(state.traits().getOrDefault(Trait.CAPABILITY, Double.NaN))),
                strategy(state.name()),
                bloc(state.name()),
                json(state.repertoire()));
    }

    private static String json(RepertoireSpec repertoire) {
        String weights = repertoire
                .weights()
                .map(given -> given.entrySet().stream()
                        .filter(weight -> weight.getValue() != 1)
                        .map(weight -> String.format(
                                Locale.ROOT,
                                "\"%s\": %s",
                                weight.getKey().name().toLowerCase(Locale.ROOT),
                                weight.getValue()))
                        .collect(Collectors.joining(", ", ", \"repertoire\": { ", " }")))
                .orElse("");
        String economic = repertoire.economicEspionage().isPresent()
                ? ", \"economicEspionage\": " + repertoire.economicEspionage().getAsDouble()
                : "";
        return weights + economic;
    }

    private static String json(DyadSpec dyad) {
        return String.format(
                Locale.ROOT,
                "{ \"from\": \"%s\", \"to\": \"%s\", \"hostility\": %s, \"hostilityBack\": %s }",
                dyad.from(),
                dyad.to(),
                number(dyad.hostility()),
                number(dyad.hostilityBack()));
    }

    private static String json(AllianceSpec pair) {
        return String.format(Locale.ROOT, "[\"%s\", \"%s\"]", pair.first(), pair.second());
    }

    private static String number(OptionalDouble value) {
        double number = value.orElseThrow();
        return number == 0 ? "0" : Double.toString(number);
    }
}
