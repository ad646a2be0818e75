package detente.analysis;

import detente.experiment.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What the manifest says of the design.
 *
 * @param design member {@code design} of the experiment
 */
record DesignPlan(JsonNode design) {

    /** The design of an experiment as it stands in the manifest. */
    static DesignPlan of(JsonNode experiment) {
        return new DesignPlan(experiment.path("design"));
    }

    /** The kind of design; empty if none is known. */
    String kind() {
        return design.path("kind").asString("");
    }

    /** An option that is a whole number; 0 if it is missing. */
    int number(String option) {
        return design.path(option).asInt(0);
    }

    /** Whether an option is switched on. */
    boolean has(String option) {
        return design.path(option).asBoolean(false);
    }

    /** Where a level lies in the range of its factor: 0 at one end, 1 at the other; NaN if that is not known. */
    double position(String factor, String level) {
        JsonNode range = design.path("factors").path(factor);
        if (range.path("from").isNumber()) {
            return inRange(range, Double.parseDouble(level));
        }
        List<String> labels = new ArrayList<>();
        if (range.isObject()) {
            labels.addAll(range.propertyNames());
        } else {
            range.forEach(value -> labels.add(cell(value)));
        }
        int place = labels.indexOf(level);
        return place < 0 ? Double.NaN : place / (labels.size() - 1.0);
    }

    /** How a value of a list is written in the table of runs. */
    private static String cell(JsonNode value) {
        if (value.isArray()) {
            List<String> names = new ArrayList<>();
            value.forEach(name -> names.add(name.asString()));
            return names.isEmpty() ? "NONE" : String.join("+", names);
        } else if (value.isNumber()) {
            return Numeral.of(value.asDouble());
        }
        return value.isBoolean() ? value.asString().toUpperCase(Locale.ROOT) : value.asString();
    }

    private static double inRange(JsonNode range, double value) {
        double from = range.path("from").asDouble();
        double to = range.path("to").asDouble();
        return range.path("scale").asString("").equals("log")
                ? StrictMath.log(value / from) / StrictMath.log(to / from)
                : (value - from) / (to - from);
    }
}
