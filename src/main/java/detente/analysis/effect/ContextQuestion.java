package detente.analysis.effect;

import java.util.List;

/**
 * A change that is compared over the levels of its context, all other factors at the baseline.
 *
 * @param contrast what is changed
 * @param context name of the factor whose levels are the context
 * @param standard the baseline's level of the context
 * @param levels all of them, two at least, in the order of the points
 */
public record ContextQuestion(String contrast, String context, AtLevel standard, List<AtLevel> levels) {
    public ContextQuestion {
        levels = List.copyOf(levels);
    }

    /**
     * A level of the context.
     *
     * @param level as it is written
     * @param point the design point with the change
     * @param before the one without it, otherwise the same
     */
    public record AtLevel(String level, int point, int before) {}
}
