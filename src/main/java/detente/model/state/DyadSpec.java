package detente.model.state;

import java.util.OptionalDouble;

/**
 * A pair of rivals that a user lists.
 *
 * @param from name of one state
 * @param to name of the other
 * @param hostility hostility of the first to the second, 0 to 1; drawn if absent
 * @param hostilityBack hostility of the second to the first, 0 to 1; drawn if absent
 */
public record DyadSpec(String from, String to, OptionalDouble hostility, OptionalDouble hostilityBack) {}
