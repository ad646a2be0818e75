package detente.gui.play;

import detente.model.Scenario;

/**
 * A run broke off, or its shadow.
 *
 * @param scenario of that which broke off
 * @param worldSeed of both
 * @param runSeed of both
 * @param ofShadow whether it was the shadow without policies
 * @param time when, in years since the end of the burn-in
 * @param cause why
 */
public record Failure(
        Scenario scenario, long worldSeed, long runSeed, boolean ofShadow, double time, Throwable cause) {}
