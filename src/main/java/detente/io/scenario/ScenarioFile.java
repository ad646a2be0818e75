package detente.io.scenario;

import detente.model.Scenario;
import java.util.OptionalLong;

/**
 * What a scenario file says.
 *
 * @param scenario what to run
 * @param worldSeed the world that a single run takes place in; empty where the file leaves it open
 * @param description what it is for, in the words of its author; may be empty
 */
public record ScenarioFile(Scenario scenario, OptionalLong worldSeed, String description) {}
