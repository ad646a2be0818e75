package detente.analysis.runs;

import detente.experiment.DesignKind;
import detente.experiment.DesignKind.Analysis;
import detente.experiment.DesignOptions;
import detente.experiment.Designs;
import detente.model.policy.Policies;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import tools.jackson.databind.JsonNode;

/**
 * What the manifest says of the design.
 *
 * @param design member {@code design} of the experiment
 * @param titles what factors, levels and arms are called
 */
public record DesignPlan(JsonNode design, Titles titles) {

    /** The design of an experiment as it stands in the manifest. */
    public static DesignPlan of(JsonNode experiment) {
        return new DesignPlan(experiment.path("design"), Titles.of(experiment));
    }

    /** That of the futures, where it crosses arms with them. */
    public DesignPlan futures() {
        return new DesignPlan(design.path("futures"), titles);
    }

    /** What its points allow to be found; nothing where the kind of design is not known. */
    public Analysis analysis() {
        return Designs.find(kind()).map(DesignKind::analysis).orElse(Analysis.NONE);
    }

    /**
     * Whether luck has drawn each point, or row of points, for itself, so that how they scatter tells how others would; of
     * listed points that is taken for granted.
     */
    public boolean drawsEach() {
        return analysis() == Analysis.SOBOL ? has(DesignOptions.INDEPENDENT) : !kind().equals(Designs.LATIN_HYPERCUBE);
    }

    private String kind() {
        return design.path("kind").asString("");
    }

    /** The arms in the order of the points, where the design crosses arms with futures; none elsewhere. */
    public List<String> arms() {
        return analysis() == Analysis.ROBUSTNESS
                ? List.copyOf(design.path("arms").propertyNames())
                : List.of();
    }

    /** Whether a factor has a level that puts a policy in force, so that it is an action and not a circumstance. */
    public boolean switchesPolicy(String factor) {
        return isSwitch(factor)
                || design.path("factors").path(factor).properties().stream()
                        .flatMap(level -> level.getValue().properties().stream())
                        .anyMatch(setting ->
                                isSwitch(setting.getKey()) && setting.getValue().asBoolean(false));
    }

    private static boolean isSwitch(String key) {
        return Policies.all().stream().anyMatch(kind -> key.equals(Baseline.POLICY + kind.name()));
    }

    /** An option that is a whole number; 0 if it is missing. */
    public int number(String option) {
        return design.path(option).asInt(0);
    }

    /** Whether an option is switched on. */
    public boolean has(String option) {
        return design.path(option).asBoolean(false);
    }

    /** Where a level lies in the range of its factor: 0 at one end, 1 at the other; NaN if that is not known. */
    public double position(String factor, String level) {
        JsonNode range = design.path("factors").path(factor);
        if (range.path("from").isNumber()) {
            return inRange(range, Double.parseDouble(level));
        }
        List<String> labels = new ArrayList<>();
        if (range.isObject()) {
            labels.addAll(range.propertyNames());
        } else {
            range.forEach(value -> labels.add(LevelText.of(value)));
        }
        int place = labels.indexOf(level);
        return place < 0 ? Double.NaN : place / (labels.size() - 1.0);
    }

    private static double inRange(JsonNode range, double value) {
        double from = range.path("from").asDouble();
        double to = range.path("to").asDouble();
        return range.path("scale").asString("").equals("log")
                ? FastMath.log(value / from) / FastMath.log(to / from)
                : (value - from) / (to - from);
    }
}
