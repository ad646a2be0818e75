package detente.analysis.report;

import detente.analysis.runs.LevelText;
import detente.analysis.runs.Units;
import detente.analysis.runs.WrittenUnits;
import detente.analysis.told.Words;
import detente.experiment.Arms;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.model.ModelParameters;
import detente.parameter.Edition;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What was varied and what was not. */
final class DesignSection {
    private static final int MOST_LEVELS = 12;

    private final Provenance origin;

    DesignSection(Provenance origin) {
        this.origin = origin;
    }

    void write(Html html) {
        html.open("section", "id", "design").leaf("h2", "Design");
        html.open("dl", "class", "facts");
        JsonNode experiment = origin.experiment();
        if (origin.isExperiment()) {
            html.fact("Design", kind(experiment.path("design")));
            html.fact(
                    "Design points",
                    Words.count(origin.manifest().path("points").asLong(), "point"));
            html.fact(
                    "At each point",
                    Words.count(origin.worlds(), "world") + ", "
                            + Words.count(experiment.path("replications").asLong(), "run")
                            + " in each: the same worlds with the same luck at every "
                            + (isCrossed() ? "arm of a future, others in every future" : "point"));
            ensemble(html, experiment.path("ensemble"));
            html.fact("Seed", experiment.path("seed").asString(""));
            new StopFacts(origin).write(html);
        } else {
            html.fact(
                    "World seed",
                    origin.manifest().path("run").path("worldSeed").asString(""));
            html.fact("Run seed", origin.manifest().path("run").path("seed").asString(""));
        }
        scenario(html);
        html.close();
        factors(html);
        advice(html);
        html.close();
    }

    /** Where there is one: how much of it is seen, and what it sets. */
    private void ensemble(Html html, JsonNode ensemble) {
        if (!ensemble.isObject()) {
            return;
        }
        Units units = WrittenUnits.of(origin.manifest());
        long seen = units.sets().stream()
                .limit(origin.worlds() / units.worlds())
                .distinct()
                .count();
        JsonNode sets = ensemble.path("sets");
        html.fact(
                "Ensemble",
                ensemble.path("name").asString("") + ": " + seen + " of its "
                        + Words.count(sets.size(), "parameter set") + ", each in "
                        + Words.count(units.worlds(), "world")
                        + " (column set of runs.csv). A set is a way the world may"
                        + " be: it sets " + String.join(", ", sets.path(0).propertyNames()));
    }

    private void advice(Html html) {
        JsonNode advice = origin.manifest().path("advice");
        if (!advice.isEmpty()) {
            html.leaf("h3", "To be known").open("ul");
            advice.forEach(sentence -> html.leaf("li", sentence.asString("")));
            html.close();
        }
    }

    private boolean isCrossed() {
        return origin.experiment().path("design").path("futures").isObject();
    }

    /** The kind and its options. */
    private static String kind(JsonNode design) {
        List<String> options = new ArrayList<>();
        design.properties().stream()
                .filter(option ->
                        option.getValue().isValueNode() && !option.getKey().equals("kind"))
                .forEach(option ->
                        options.add(option.getKey() + " = " + option.getValue().asString()));
        String kind = design.path("kind").asString("");
        String text = options.isEmpty() ? kind : kind + " (" + String.join(", ", options) + ")";
        return design.path("futures").isObject() ? text + "; futures: " + kind(design.path("futures")) : text;
    }

    private void scenario(Html html) {
        JsonNode scenario = origin.scenario();
        String description = scenario.path("description").asString("");
        html.fact("Scenario", scenario.path("name").asString("") + (description.isEmpty() ? "" : ": " + description));
        Edition edition = Edition.of(scenario.path("edition").asInt(Edition.FIRST.number()));
        html.fact("Edition of the model", String.valueOf(edition.number()));
        html.fact(
                "Time",
                scenario.path("years").asString("") + " years of observation after "
                        + scenario.path("burnInYears").asString("") + " of burn-in");
        List<String> policies = new ArrayList<>();
        scenario.path("policies")
                .forEach(policy -> policies.add(policy.path("policy").asString("")));
        html.fact("Policies in the scenario", policies.isEmpty() ? "none" : String.join(", ", policies));
        List<String> changed = changed(scenario.path("parameters"), edition);
        html.fact("Parameters off their defaults", changed.isEmpty() ? "none" : String.join(", ", changed));
    }

    private static List<String> changed(JsonNode parameters, Edition edition) {
        List<String> changed = new ArrayList<>();
        for (Parameter parameter : ModelParameters.CATALOG.parameters()) {
            JsonNode value = parameters.path(parameter.key());
            if (value.isNumber() && value.asDouble() != parameter.standard(edition)) {
                changed.add(parameter.key() + " = " + value.asString());
            }
        }
        return changed;
    }

    private void factors(Html html) {
        Map<String, String> levels = levels();
        if (levels.isEmpty()) {
            return;
        }
        html.leaf("h3", "Factors");
        html.scroll("Factors", "scroll").open("table");
        html.columns(List.of("factor", "levels or range", "baseline", "meaning"));
        levels.forEach((factor, text) -> {
            html.open("tr").leaf("th", titled(factor, origin.titles().factor(factor)), "scope", "row");
            html.leaf("td", text);
            html.leaf("td", LevelText.of(baseline(factor)));
            html.leaf("td", Levers.find(factor).map(DesignSection::meaning).orElse("sets the keys listed"))
                    .close();
        });
        html.close().close().close();
    }

    private static String titled(String name, String title) {
        return title.equals(name) ? name : name + " (" + title + ")";
    }

    private JsonNode baseline(String factor) {
        boolean arm = isCrossed() && factor.equals(Arms.COLUMN);
        return arm
                ? origin.experiment().path("design").path("baseline")
                : origin.experiment().path("baseline").path(factor);
    }

    private static String meaning(Lever lever) {
        return lever.meaning() + (lever.unit().equals("1") ? "" : " (" + lever.unit() + ")");
    }

    /** Of listed points, the levels are those that occur. */
    private Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        JsonNode design = origin.experiment().path("design");
        if (isCrossed()) {
            levels.put(Arms.COLUMN, text(Arms.COLUMN, design.path("arms")));
            design = design.path("futures");
        }
        design.path("factors")
                .properties()
                .forEach(factor -> levels.put(factor.getKey(), text(factor.getKey(), factor.getValue())));
        if (design.path("points").isArray()) {
            Map<String, Set<String>> seen = new LinkedHashMap<>();
            design.path("points").forEach(point -> point.properties()
                    .forEach(level -> seen.computeIfAbsent(level.getKey(), key -> new LinkedHashSet<>())
                            .add(LevelText.of(level.getValue()))));
            seen.forEach((factor, values) -> levels.putIfAbsent(factor, shortened(List.copyOf(values), ", ")));
        }
        return levels;
    }

    private String text(String name, JsonNode factor) {
        if (factor.has("from") && factor.has("to")) {
            return LevelText.of(factor.path("from")) + " to " + LevelText.of(factor.path("to")) + ", "
                    + factor.path("scale").asString("linear");
        }
        List<String> levels = new ArrayList<>();
        if (factor.isArray()) {
            factor.forEach(level -> levels.add(level(name, LevelText.of(level))));
            return shortened(levels, ", ");
        }
        factor.properties()
                .forEach(level -> levels.add(level(name, level.getKey()) + ": " + settings(level.getValue())));
        return shortened(levels, "; ");
    }

    private String level(String factor, String level) {
        return titled(level, origin.titles().level(factor, level));
    }

    private static String settings(JsonNode settings) {
        List<String> texts = new ArrayList<>();
        settings.properties()
                .forEach(setting -> texts.add(setting.getKey() + " = "
                        + (setting.getValue().isValueNode()
                                ? setting.getValue().asString()
                                : setting.getValue().toString())));
        return texts.isEmpty() ? "as the scenario" : String.join(", ", texts);
    }

    private static String shortened(List<String> levels, String separator) {
        return levels.size() <= MOST_LEVELS
                ? String.join(separator, levels)
                : String.join(separator, levels.subList(0, MOST_LEVELS - 2)) + separator + "…" + separator
                        + levels.get(levels.size() - 1) + " (" + Words.count(levels.size(), "level") + ")";
    }
}
