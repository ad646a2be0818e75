package detente.analysis.runs;

import detente.experiment.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** How a level of a factor that stands in an experiment file is written in tables. */
public final class LevelText {
    private LevelText() {}

    /** The text; empty for what can be no level. */
    public static String of(JsonNode value) {
        if (value.isArray()) {
            List<String> names = new ArrayList<>();
            value.forEach(name -> names.add(name.asString("")));
            return names.isEmpty() ? "NONE" : String.join("+", names);
        } else if (value.isNumber()) {
            return Numeral.of(value.asDouble());
        }
        String text = value.asString("");
        return value.isBoolean() ? text.toUpperCase(Locale.ROOT) : text;
    }
}
