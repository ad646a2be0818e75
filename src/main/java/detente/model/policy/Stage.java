package detente.model.policy;

import detente.model.state.Clock;
import detente.model.state.World;
import detente.random.Luck;

/**
 * What every process reads. What it may change, and what else it reads, stands beside the stage in its constructor.
 *
 * @param world who exists
 * @param clock what time it is
 * @param luck the random numbers of the run
 * @param rules the rules in force
 */
public record Stage(World world, Clock clock, Luck luck, RulesInForce rules) {}
