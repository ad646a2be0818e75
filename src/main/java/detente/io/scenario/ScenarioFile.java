package detente.io.scenario;

import detente.model.Scenario;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a scenario file says.
 *
 * @param scenario what to run
 * @param worldSeed the world that a single run takes place in; empty where the file leaves it open
 * @param description what it is for, in the words of its author; may be empty
 * @param runSeed the luck of a single run; empty where the file leaves it open
 * @param date where a window opens it, in years since the end of the burn-in; empty for its beginning
 */
public record ScenarioFile(
        Scenario scenario, OptionalLong worldSeed, String description, OptionalLong runSeed, OptionalDouble date) {

    /** The same with other contents. */
    public ScenarioFile withScenario(Scenario other) {
        return new ScenarioFile(other, worldSeed, description, runSeed, date);
    }

    /** The same in other words. */
    public ScenarioFile withDescription(String words) {
        return new ScenarioFile(scenario, worldSeed, words, runSeed, date);
    }

    /** The same with other seeds. */
    public ScenarioFile withSeeds(long world, long run) {
        return new ScenarioFile(scenario, OptionalLong.of(world), description, OptionalLong.of(run), date);
    }
}
