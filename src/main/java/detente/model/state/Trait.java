package detente.model.state;

import detente.parameter.Names;
import detente.parameter.Parameter;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/** A number that a state is born with: a scenario may give it, and where it does not, it is drawn. */
public enum Trait {
    /** K of the model. What is drawn is scaled so that its mean is 1. */
    CAPABILITY(
            .001,
            1000,
            "offensive capability, relative to a mean state",
            (world, luck, state) -> FastMath.exp(world.capabilitySpread() * luck.normal(Purpose.CAPABILITY, state, 0))),
    /** C of the model. */
    DEFENCE(
            .01,
            10,
            "strength against an operation",
            (world, luck, state) -> between(world.defenceMin(), world.defenceMax(), luck, Purpose.DEFENCE, state)),
    /** V of the model. */
    DEPENDENCE(
            0,
            1,
            "digital dependence",
            (world, luck, state) ->
                    between(world.dependenceMin(), world.dependenceMax(), luck, Purpose.DEPENDENCE, state)),
    CRITICAL_SHARE(
            0,
            1,
            "share of sabotage that meets critical infrastructure",
            (world, luck, state) ->
                    between(world.criticalShareMin(), world.criticalShareMax(), luck, Purpose.CRITICAL_SHARE, state)),
    /** A of the model. */
    ATTRIBUTION_SKILL(
            0, 1, "chance that an inquiry finds the author", (world, luck, state) -> world.attributionSkill()),
    /** O of the model. */
    OBFUSCATION(
            0,
            1,
            "share by which it lowers the skill of those it strikes",
            (world, luck, state) -> world.obfuscation()),
    /** R of the model. */
    RESILIENCE(0, 1, "citizens' resistance to disinformation", (world, luck, state) -> world.resilience()),
    /** G of the model. */
    AUDIENCE_PRESSURE(0, 1, "domestic demand for a response", (world, luck, state) -> world.audiencePressure());

    private final Parameter parameter;
    private final Law law;

    /** What is drawn for a state. */
    private interface Law {
        double draw(WorldParameters world, Luck luck, int state);
    }

    Trait(double min, double max, String meaning, Law law) {
        parameter = Parameter.number(Names.camelCase(name()), Double.NaN, min, max, "1", meaning);
        this.law = law;
    }

    private static double between(double min, double max, Luck luck, Purpose purpose, int state) {
        return min + (max - min) * luck.uniform(purpose, state);
    }

    /** Its key, range and meaning. */
    public Parameter parameter() {
        return parameter;
    }

    /** The trait with a key. */
    static Optional<Trait> find(String key) {
        return Arrays.stream(values())
                .filter(trait -> trait.parameter.key().equals(key))
                .findFirst();
    }

    /** What a state has that the scenario says nothing of. */
    double draw(WorldParameters world, Luck luck, int state) {
        return law.draw(world, luck, state);
    }
}
