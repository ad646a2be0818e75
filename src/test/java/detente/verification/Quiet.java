package detente.verification;

import detente.model.ModelParameters;
import detente.parameter.Edition;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parameters of a world in which nothing happens but what a verification switches on: states are equal and act on every
 * hostility; there are no exploits, no grievance, no answers, no mistakes of luck between states.
 */
final class Quiet {
    private final Map<String, Double> values = new LinkedHashMap<>();

    Quiet() {
        equalStates();
        noExploits();
        noAnswers();
    }

    private void equalStates() {
        set("world.capabilitySpread", 0).set("world.vendors", 1);
        set("world.offensiveShare", 1).set("world.retaliatoryShare", 0);
        set("world.defenceMin", 1).set("world.defenceMax", 1);
        set("world.dependenceMin", .5).set("world.dependenceMax", .5);
        set("world.criticalShareMin", .5).set("world.criticalShareMax", .5);
    }

    private void noExploits() {
        set("discovery.rate", 0).set("discovery.weaponisationDays", 0);
        set("lifecycle.collisionRate", 0).set("lifecycle.nDayChance", 0);
        set("proliferation.theft", 0).set("proliferation.captureByVictim", 0);
        set("proliferation.captureByObserver", 0).set("proliferation.leak", 0);
        set("proliferation.market", 0).set("proliferation.knowledge", 0);
        set("arsenal.substitution", 0);
    }

    private void noAnswers() {
        set("escalation.gain", 0);
        all(
                "escalation.retaliation.",
                0,
                "offensive",
                "coercive",
                "retaliatory",
                "adaptive",
                "defensive",
                "preventive");
    }

    Quiet set(String key, double value) {
        values.put(key, value);
        return this;
    }

    /** One value for several entries of a table. */
    Quiet all(String table, double value, String... entries) {
        for (String entry : entries) {
            set(table + entry, value);
        }
        return this;
    }

    /** One value for every type of operation. */
    Quiet everyType(String table, double value) {
        return all(table + ".", value, "espionage", "disinformation", "disruption", "degradation");
    }

    /** Only one type of operation happens. */
    Quiet only(String type) {
        return everyType("operation.mix", 0).set("operation.mix." + type, 1);
    }

    /** Every inquiry ends at once, every operation is noticed and its author found. */
    Quiet allIsSeen() {
        return everyType("attribution.detection", 1)
                .set("attribution.failedFactor", 1)
                .set("world.attributionSkill", 1)
                .set("attribution.mistake", 0)
                .set("attribution.delayScale", 0)
                .set("attribution.publicity", 0);
    }

    ModelParameters parameters() {
        return ModelParameters.standard(Edition.FIRST).with(values);
    }
}
