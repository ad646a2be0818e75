package detente.io.schema;

import detente.experiment.DesignKind;
import detente.experiment.DesignKind.Asks;
import detente.experiment.Designs;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.Name;
import detente.experiment.NumberLever;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Period;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an experiment file may hold. */
final class ExperimentSchema {
    private static final double MOST_WORLDS = 1e6;
    private static final double MOST_STEPS = 1e4;

    private ExperimentSchema() {}

    /** The definitions of an experiment and its parts, by name; they refer to those of a scenario. */
    static Map<String, Object> definitions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("experiment", experiment());
        all.put("settings", Schema.object(settings()));
        all.put("point", point());
        all.put("factors", factors());
        all.put(
                "design",
                Schema.any(Designs.all().stream()
                        .<Object>map(ExperimentSchema::design)
                        .toList()));
        all.put("outputs", outputs());
        all.put("stop", stop());
        return all;
    }

    private static Map<String, Object> experiment() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", Schema.text());
        properties.put("name", Schema.name());
        properties.put("question", Schema.text());
        properties.put("scenario", Schema.any(List.of(Schema.fileName(), Schema.reference("scenario"))));
        properties.put("design", Schema.reference("design"));
        properties.put("worlds", Schema.whole(1, MOST_WORLDS));
        properties.put("replications", Schema.whole(1, MOST_WORLDS));
        properties.put("seed", Schema.seed());
        properties.put("baseline", Schema.any(List.of(Schema.map("type", "null"), Schema.reference("point"))));
        properties.put("outputs", Schema.reference("outputs"));
        properties.put("stop", Schema.any(List.of(Schema.map("type", "null"), Schema.reference("stop"))));
        Schema.describe(
                properties,
                "$schema",
                "where an editor finds what describe schema prints; the program does not read it",
                "name",
                "names the result folder",
                "question",
                "what is asked, in your words",
                "scenario",
                "what does not vary: a shipped name, the path of a file, or a scenario; default generated",
                "design",
                "which points are run",
                "worlds",
                "number of worlds, the same at each point; default 1",
                "replications",
                "number of runs in each world, with the same luck at each point; default 1",
                "seed",
                "what all seeds are made from; default 1",
                "baseline",
                "the point with which all others are compared: a level for each factor",
                "outputs",
                "which tables are written",
                "stop",
                "null for a fixed number of worlds, or when enough worlds have been added");
        return Schema.object(properties, "name", "design");
    }

    /** A value for each lever. */
    private static Map<String, Object> settings() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Lever lever : Levers.list()) {
            properties.put(lever.key(), value(lever));
        }
        return properties;
    }

    private static Map<String, Object> value(Lever lever) {
        return lever instanceof NumberLever number ? Schema.of(number.parameter()) : Schema.reference("members");
    }

    /** A value for each factor: of a lever, or the name of a level. */
    private static Map<String, Object> point() {
        return Schema.map("type", "object", "properties", settings(), "additionalProperties", Schema.name());
    }

    private static Map<String, Object> factors() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Lever lever : Levers.list()) {
            Map<String, Object> levels = Schema.list(value(lever), 1);
            levels.put("uniqueItems", true);
            properties.put(lever.key(), Schema.any(List.of(levels, range(lever), Schema.reference("bundle"))));
        }
        return Schema.map(
                "type",
                "object",
                "properties",
                properties,
                "additionalProperties",
                Schema.reference("bundle"),
                "propertyNames",
                Schema.name());
    }

    private static Map<String, Object> range(Lever lever) {
        if (!(lever instanceof NumberLever number) || !number.isNumeric()) {
            return Schema.map("not", Schema.map());
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("from", value(lever));
        properties.put("to", value(lever));
        properties.put("step", Schema.map("type", "number", "exclusiveMinimum", 0));
        properties.put("points", Schema.whole(2, MOST_STEPS));
        properties.put("scale", Schema.one(List.of("linear", "log")));
        return Schema.object(properties, "from", "to");
    }

    /** Named levels, each with what it sets. */
    static Map<String, Object> bundle() {
        return Schema.map(
                "type",
                "object",
                "minProperties",
                1,
                "propertyNames",
                Schema.map("pattern", "^" + Name.PATTERN + "$"),
                "additionalProperties",
                Schema.reference("settings"));
    }

    private static Map<String, Object> design(DesignKind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", Schema.map("const", kind.name(), "description", kind.meaning()));
        Map<String, Object> factors = Schema.reference("factors");
        properties.put("factors", factors);
        if (kind.asks() == Asks.POINTS) {
            properties.put("points", Schema.list(Schema.reference("point"), 1));
            properties.put("file", Schema.fileName());
            Map<String, Object> design = Schema.object(properties, "kind");
            design.put(
                    "oneOf",
                    List.of(Schema.map("required", List.of("points")), Schema.map("required", List.of("file"))));
            return design;
        }
        factors.put("minProperties", 1);
        List<String> required = new ArrayList<>(List.of("kind", "factors"));
        for (Parameter option : kind.options()) {
            properties.put(option.key(), Schema.of(option));
            if (Double.isNaN(option.standard())) {
                required.add(option.key());
            }
        }
        return Schema.object(properties, required.toArray(String[]::new));
    }

    private static Map<String, Object> stop() {
        Map<String, Object> above = Schema.map("type", "number", "exclusiveMinimum", 0);
        Object precision = Schema.any(List.of(
                Schema.object(Schema.map("absolute", above), "absolute"),
                Schema.object(Schema.map("relative", above), "relative")));
        Map<String, Object> properties = new LinkedHashMap<>();
        Metrics.all().forEach(metric -> properties.put(metric.name(), precision));
        Map<String, Object> metrics = Schema.object(properties);
        metrics.put("minProperties", 1);
        Map<String, Object> rule = Schema.map("metrics", metrics, "mostWorlds", Schema.whole(1, MOST_WORLDS));
        Schema.describe(
                rule,
                "metrics",
                "half-width of the 95 % interval of each, at every point: absolute, or relative to the mean",
                "mostWorlds",
                "largest number of worlds, a multiple of 'worlds', which is what a round adds");
        return Schema.object(rule, "metrics", "mostWorlds");
    }

    private static Map<String, Object> outputs() {
        List<String> periods = Arrays.stream(Period.values())
                .map(period -> period.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> metrics = Metrics.all().stream().map(Metric::name).toList();
        Map<String, Object> list = Schema.list(Schema.one(metrics), 1);
        list.put("uniqueItems", true);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "series",
                Schema.any(List.of(
                        Schema.map("const", false), Schema.object(Schema.map("every", Schema.one(periods)), "every"))));
        properties.put("events", Schema.flag());
        properties.put("proliferation", Schema.flag());
        properties.put("metrics", Schema.any(List.of(Schema.map("const", "all"), list)));
        properties.put("compress", Schema.flag());
        Schema.describe(
                properties,
                "series",
                "the course of every run, in series.csv",
                "events",
                "every operation, in events.csv",
                "proliferation",
                "every transfer of an exploit, in proliferation.csv",
                "metrics",
                "the columns of runs.csv; default all",
                "compress",
                "whether the tables of the sweep end in .csv.gz");
        return Schema.object(properties);
    }
}
