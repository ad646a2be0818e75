package detente.analysis.effect;

import detente.analysis.effect.ContextQuestion.AtLevel;
import detente.analysis.runs.Contrast;
import detente.analysis.told.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which changes can be compared over levels of a context: at the points of a table in which two factors at most are not as at
 * the baseline. What is changed is a factor that switches a policy, where there is one, and else any; the context is any
 * other.
 */
public final class ContextDesign {
    private static final int MOST_POINTS = 1024;

    private final List<String> factors;
    private final List<Boolean> policies;

    /** Those with one change or two, by their levels. */
    private final Map<List<String>, Contrast> points = new LinkedHashMap<>();

    private List<String> baseline = List.of();
    private int worlds;
    private boolean fits = true;

    /** @param switchesPolicy whether a factor, by its name, has a level that puts a policy in force */
    public ContextDesign(List<String> factors, Predicate<String> switchesPolicy) {
        this.factors = List.copyOf(factors);
        boolean some = factors.stream().anyMatch(switchesPolicy);
        policies = factors.stream()
                .map(factor -> !some || switchesPolicy.test(factor))
                .toList();
    }

    /**
     * Adds the next point of the table.
     *
     * @param worldsOfPoint the largest number of a world at it
     */
    public void add(Contrast contrast, List<String> levels, int worldsOfPoint) {
        if (contrast.changes() == 0 && baseline.isEmpty()) {
            baseline = List.copyOf(levels);
        }
        if (contrast.changes() <= 2 && fits) {
            points.putIfAbsent(List.copyOf(levels), contrast);
            worlds = StrictMath.max(worlds, worldsOfPoint);
            fits = points.size() <= MOST_POINTS;
        }
    }

    /** The largest number of a world. */
    int worlds() {
        return worlds;
    }

    /** Why there are no questions; empty if there may be. */
    Optional<String> obstacle() {
        if (!fits) {
            return Optional.of(
                    "more than " + Words.count(MOST_POINTS, "point") + " have two changes from the baseline at most");
        }
        return baseline.isEmpty() ? Optional.of("no point is the baseline") : Optional.empty();
    }

    /** All questions: by the change in the order of the points, then by the factor that is the context. */
    public List<ContextQuestion> questions() {
        List<ContextQuestion> questions = new ArrayList<>();
        if (obstacle().isEmpty()) {
            points.forEach((levels, contrast) -> {
                if (contrast.changes() == 1 && policies.get(contrast.changed().get(0))) {
                    IntStream.range(0, factors.size())
                            .filter(context -> context != contrast.changed().get(0))
                            .mapToObj(context -> question(levels, contrast, context))
                            .filter(question -> question.levels().size() > 1)
                            .forEach(questions::add);
                }
            });
        }
        return questions;
    }

    private ContextQuestion question(List<String> single, Contrast contrast, int context) {
        int changed = contrast.changed().get(0);
        AtLevel standard = new AtLevel(single.get(context), contrast.point(), point(baseline));
        List<AtLevel> all = new ArrayList<>(List.of(standard));
        points.forEach((levels, both) -> {
            if (both.changes() == 2
                    && both.changed().contains(changed)
                    && both.changed().contains(context)
                    && levels.get(changed).equals(single.get(changed))) {
                List<String> without = new ArrayList<>(levels);
                without.set(changed, baseline.get(changed));
                if (points.containsKey(without)) {
                    all.add(new AtLevel(levels.get(context), both.point(), point(without)));
                }
            }
        });
        all.sort(Comparator.comparingInt(AtLevel::before));
        return new ContextQuestion(contrast.label(), factors.get(context), standard, all);
    }

    private int point(List<String> levels) {
        return Objects.requireNonNull(points.get(levels)).point();
    }
}
