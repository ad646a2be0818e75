package detente.analysis.robust;

import detente.analysis.runs.DesignPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The arms of a design.
 *
 * @param names in the order of the points; the first is that with which the others are compared
 * @param groups of each arm the name of its group, empty without one
 * @param threshold share by which a metric has to fall to count
 */
public record ArmsPlan(List<String> names, List<String> groups, double threshold) {
    /** The arms of a design that crosses them with futures. */
    public static ArmsPlan of(DesignPlan plan) {
        JsonNode design = plan.design();
        Map<String, String> groupOf = new LinkedHashMap<>();
        design.path("groups").properties().forEach(group -> group.getValue()
                .forEach(arm -> groupOf.put(arm.asString(""), group.getKey())));
        List<String> names = plan.arms();
        List<String> groups = new ArrayList<>();
        names.forEach(name -> groups.add(groupOf.getOrDefault(name, "")));
        return new ArmsPlan(names, groups, design.path("threshold").asDouble(0));
    }

    /** Number of arms. */
    int size() {
        return names.size();
    }
}
