package detente.io.scenario;

import detente.parameter.Parameter;
import java.util.Arrays;
import java.util.List;

/** A number that a file may give for a state; what is absent is drawn. */
public enum StateField {
    CAPABILITY("capability", .001, 1000, "offensive capability, relative to a mean state"),
    DEFENCE("defence", .01, 10, "strength against an operation"),
    DEPENDENCE("dependence", 0, 1, "digital dependence"),
    CRITICAL_SHARE("criticalShare", 0, 1, "share of sabotage that meets critical infrastructure"),
    ATTRIBUTION_SKILL("attributionSkill", 0, 1, "chance that an inquiry finds the author"),
    OBFUSCATION("obfuscation", 0, 1, "share by which it lowers the skill of those it strikes"),
    RESILIENCE("resilience", 0, 1, "citizens' resistance to disinformation"),
    AUDIENCE_PRESSURE("audiencePressure", 0, 1, "domestic demand for a response");

    private final Parameter parameter;

    StateField(String key, double min, double max, String meaning) {
        parameter = Parameter.number(key, Double.NaN, min, max, "1", meaning);
    }

    /** Its key, range and meaning. */
    public Parameter parameter() {
        return parameter;
    }

    /** All of them as parameters. */
    public static List<Parameter> parameters() {
        return Arrays.stream(values()).map(StateField::parameter).toList();
    }
}
