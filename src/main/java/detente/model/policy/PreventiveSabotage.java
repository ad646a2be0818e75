package detente.model.policy;

import detente.parameter.Declared;

/**
 * The question of action 5 put further: may a state strike first? Members sabotage the means of those who sabotaged them
 * (model section 8.7c); what a strike does is declared once for them and for PREVENTIVE states, in {@code prevention.*}.
 */
public record PreventiveSabotage(
        @Declared(
                value = 1,
                neutral = 0,
                meaning = "share of its occasions to strike first that a member takes; a PREVENTIVE state takes all",
                source = "A-preventiveReadiness")
        double readiness)
        implements Policy {}
