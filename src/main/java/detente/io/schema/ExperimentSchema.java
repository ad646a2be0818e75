package detente.io.schema;

import detente.experiment.DesignKind;
import detente.experiment.DesignKind.Asks;
import detente.experiment.Designs;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.Name;
import detente.experiment.NumberLever;
import detente.io.document.Tree;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Period;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an experiment file may hold. */
final class ExperimentSchema {
    private static final double MOST_WORLDS = 1e6;
    private static final double MOST_STEPS = 1e4;

    private ExperimentSchema() {}

    /** The definitions of an experiment and its parts, by name; they refer to those of a scenario. */
    static Tree definitions() {
        return new Tree()
                .with("experiment", experiment())
                .with("settings", Schema.object(settings()))
                .with("point", point())
                .with("factors", factors())
                .with(
                        "design",
                        Schema.any(Designs.all().stream()
                                .<Object>map(ExperimentSchema::design)
                                .toList()))
                .with("outputs", outputs())
                .with("stop", stop());
    }

    private static Tree experiment() {
        Tree properties = new Tree()
                .with(
                        "$schema",
                        Schema.described(
                                "where an editor finds what describe schema prints; the program does not read it",
                                Schema.text()))
                .with("name", Schema.described("names the result folder", Schema.name()))
                .with("question", Schema.described("what is asked, in your words", Schema.text()))
                .with(
                        "scenario",
                        Schema.described(
                                "what does not vary: a shipped name, the path of a file, or a scenario; default generated",
                                Schema.any(List.of(Schema.fileName(), Schema.reference("scenario")))))
                .with("design", Schema.described("which points are run", Schema.reference("design")))
                .with(
                        "worlds",
                        Schema.described(
                                "number of worlds, the same at each point; default 1", Schema.whole(1, MOST_WORLDS)))
                .with(
                        "replications",
                        Schema.described(
                                "number of runs in each world, with the same luck at each point; default 1",
                                Schema.whole(1, MOST_WORLDS)))
                .with("seed", Schema.described("what all seeds are made from; default 1", Schema.seed()))
                .with(
                        "baseline",
                        Schema.described(
                                "the point with which all others are compared: a level for each factor",
                                Schema.any(List.of(new Tree().with("type", "null"), Schema.reference("point")))))
                .with("outputs", Schema.described("which tables are written", Schema.reference("outputs")))
                .with(
                        "stop",
                        Schema.described(
                                "null for a fixed number of worlds, or when enough worlds have been added",
                                Schema.any(List.of(new Tree().with("type", "null"), Schema.reference("stop")))));
        return Schema.object(properties, "name", "design");
    }

    /** A value for each lever. */
    private static Tree settings() {
        Tree properties = new Tree();
        for (Lever lever : Levers.list()) {
            properties.put(lever.key(), value(lever));
        }
        return properties;
    }

    private static Tree value(Lever lever) {
        return lever instanceof NumberLever number ? Schema.of(number.parameter()) : Schema.reference("members");
    }

    /** A value for each factor: of a lever, or the name of a level. */
    private static Tree point() {
        return new Tree()
                .with("type", "object")
                .with("properties", settings())
                .with("additionalProperties", Schema.name());
    }

    private static Tree factors() {
        Tree properties = new Tree();
        for (Lever lever : Levers.list()) {
            Tree levels = Schema.list(value(lever), 1);
            levels.put("uniqueItems", true);
            properties.put(lever.key(), Schema.any(List.of(levels, range(lever), Schema.reference("bundle"))));
        }
        return new Tree()
                .with("type", "object")
                .with("properties", properties)
                .with("additionalProperties", Schema.reference("bundle"))
                .with("propertyNames", Schema.name());
    }

    private static Tree range(Lever lever) {
        if (!(lever instanceof NumberLever number) || !number.isNumeric()) {
            return new Tree().with("not", new Tree());
        }
        Tree properties = new Tree()
                .with("from", value(lever))
                .with("to", value(lever))
                .with("step", new Tree().with("type", "number").with("exclusiveMinimum", 0))
                .with("points", Schema.whole(2, MOST_STEPS))
                .with("scale", Schema.one(List.of("linear", "log")));
        return Schema.object(properties, "from", "to");
    }

    /** Named levels, each with what it sets. */
    static Tree bundle() {
        return new Tree()
                .with("type", "object")
                .with("minProperties", 1)
                .with("propertyNames", new Tree().with("pattern", "^" + Name.PATTERN + "$"))
                .with("additionalProperties", Schema.reference("settings"));
    }

    private static Tree design(DesignKind kind) {
        Tree properties = new Tree();
        properties.put("kind", new Tree().with("const", kind.name()).with("description", kind.meaning()));
        Tree factors = Schema.reference("factors");
        properties.put("factors", factors);
        if (kind.asks() == Asks.POINTS) {
            properties.put("points", Schema.list(Schema.reference("point"), 1));
            properties.put("file", Schema.fileName());
            Tree design = Schema.object(properties, "kind");
            design.put(
                    "oneOf",
                    List.of(
                            new Tree().with("required", List.of("points")),
                            new Tree().with("required", List.of("file"))));
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

    private static Tree stop() {
        Tree above = new Tree().with("type", "number").with("exclusiveMinimum", 0);
        Object precision = Schema.any(List.of(
                Schema.object(new Tree().with("absolute", above), "absolute"),
                Schema.object(new Tree().with("relative", above), "relative")));
        Tree properties = new Tree();
        Metrics.all().forEach(metric -> properties.put(metric.name(), precision));
        Tree metrics = Schema.object(properties);
        metrics.put("minProperties", 1);
        Tree rule = new Tree()
                .with(
                        "metrics",
                        Schema.described(
                                "half-width of the 95 % interval of each, at every point: absolute, or relative to the mean",
                                metrics))
                .with(
                        "mostWorlds",
                        Schema.described(
                                "largest number of worlds, a multiple of 'worlds', which is what a round adds",
                                Schema.whole(1, MOST_WORLDS)));
        return Schema.object(rule, "metrics", "mostWorlds");
    }

    private static Tree outputs() {
        List<String> periods = Arrays.stream(Period.values())
                .map(period -> period.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> metrics = Metrics.all().stream().map(Metric::name).toList();
        Tree list = Schema.list(Schema.one(metrics), 1);
        list.put("uniqueItems", true);
        Tree properties = new Tree()
                .with(
                        "series",
                        Schema.described(
                                "the course of every run, in series.csv",
                                Schema.any(List.of(
                                        new Tree().with("const", false),
                                        Schema.object(new Tree().with("every", Schema.one(periods)), "every")))))
                .with("events", Schema.described("every operation, in events.csv", Schema.flag()))
                .with(
                        "proliferation",
                        Schema.described("every transfer of an exploit, in proliferation.csv", Schema.flag()))
                .with(
                        "metrics",
                        Schema.described(
                                "the columns of runs.csv; default all",
                                Schema.any(List.of(new Tree().with("const", "all"), list))))
                .with("compress", Schema.described("whether the tables of the sweep end in .csv.gz", Schema.flag()));
        return Schema.object(properties);
    }
}
