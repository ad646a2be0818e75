package detente.model.policy;

import detente.parameter.Declared;

/** The question of action 5: may a democracy strike back? Members answer more often (model section 8.7). */
public record StrikeBack(
        @Declared(
                value = 2,
                max = 5,
                neutral = 0,
                meaning = "growth of members' probability of retaliation",
                source = "A-strikeBack")
        double gain)
        implements Policy {}
