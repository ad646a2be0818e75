package detente.experiment;

import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A smaller experiment of the same kind as another, with the same base, from which the other's cost can be told. */
public final class Miniature {
    private final DesignRequest asked;
    private final Design whole;
    private final int baseline;
    private final int mostPoints;

    /** @param baseline place of the point that stays in any case; below 0 if there is none */
    private Miniature(DesignRequest asked, Design whole, int baseline, int mostPoints) {
        this.asked = asked;
        this.whole = whole;
        this.baseline = baseline;
        this.mostPoints = mostPoints;
    }

    /**
     * The experiment with fewer points and worlds, one run in each world, and without a stop rule.
     *
     * @param mostPoints so many points at most, or the fewest that its kind of design can have
     * @param mostWorlds so many worlds at most
     */
    public static Experiment of(Experiment whole, int mostPoints, int mostWorlds) {
        DesignRequest request =
                new Miniature(whole.request(), whole.design(), whole.baselinePoint() - 1, mostPoints).request();
        return new Experiment(
                whole.name(),
                whole.question(),
                whole.base(),
                request,
                request.design(),
                round(whole.round(), mostWorlds),
                whole.outputs(),
                Optional.empty());
    }

    /** Worlds that share a parameter set stay together. */
    private static Experiment.Round round(Experiment.Round whole, int mostWorlds) {
        int each = whole.sets().map(SetsOfWorlds::each).orElse(1);
        int worlds = StrictMath.min(whole.worlds(), StrictMath.max(each, mostWorlds / each * each));
        return new Experiment.Round(worlds, 1, whole.sets());
    }

    private DesignRequest request() {
        if (whole.size() <= mostPoints) {
            return asked;
        }
        return switch (asked.kind().asks()) {
            case POINTS -> fewerPoints();
            case RANGES -> fewerDraws();
            case LEVELS -> fewerLevels();
            case ARMS -> fewerFutures(asked.arms().orElseThrow());
        };
    }

    private DesignRequest fewerFutures(Arms arms) {
        int most = StrictMath.max(1, mostPoints / arms.levels().levels().size());
        DesignRequest futures = arms.futures();
        DesignRequest fewer = new Miniature(futures, futures.design(), -1, most).request();
        return DesignRequest.crossed(asked.kind(), new Arms(arms.levels(), arms.groups(), fewer), asked.options());
    }

    private DesignRequest fewerPoints() {
        List<List<Level>> points = chosen(whole.size(), mostPoints, baseline)
                .mapToObj(whole::levels)
                .toList();
        return with(asked.factors(), points, asked.options());
    }

    /** The option that has to be given is the number of draws. */
    private DesignRequest fewerDraws() {
        Map<String, Double> options = new LinkedHashMap<>(asked.options());
        for (Parameter option : asked.kind().options()) {
            if (Double.isNaN(option.standard())) {
                options.computeIfPresent(
                        option.key(),
                        (key, draws) ->
                                StrictMath.max(option.min(), StrictMath.floor(draws * mostPoints / whole.size())));
            }
        }
        return with(asked.factors(), List.of(), options);
    }

    private DesignRequest fewerLevels() {
        int levels = asked.factors().stream()
                .mapToInt(factor -> factor.levels().size())
                .max()
                .orElse(1);
        int varied = asked.factors().size();
        DesignRequest request = fewerLevels(levels, varied);
        while (request.design().size() > mostPoints && varied > 1) {
            if (levels > 2) {
                levels--;
            } else {
                varied--;
            }
            request = fewerLevels(levels, varied);
        }
        return request;
    }

    /** So many factors with so many levels, the others with one. */
    private DesignRequest fewerLevels(int levels, int varied) {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < asked.factors().size(); i++) {
            Factor factor = asked.factors().get(i);
            int keep = asked.baseline().isEmpty()
                    ? 0
                    : factor.levels().indexOf(asked.baseline().get(i));
            List<Level> left = chosen(factor.levels().size(), i < varied ? levels : 1, keep)
                    .mapToObj(factor.levels()::get)
                    .toList();
            factors.add(new Choices(factor.name(), left));
        }
        return with(factors, List.of(), asked.options());
    }

    private DesignRequest with(List<Factor> factors, List<List<Level>> points, Map<String, Double> options) {
        return new DesignRequest(asked.kind(), factors, points, options, asked.baseline(), asked.seed());
    }

    /** Some of the numbers from 0 to {@code of} - 1, spread evenly, one of them in any case, in order. */
    private static IntStream chosen(int of, int most, int keep) {
        Set<Integer> chosen = new LinkedHashSet<>();
        chosen.add(StrictMath.max(0, keep));
        int spread = StrictMath.min(of, most);
        for (int i = 1; i < spread; i++) {
            chosen.add((int) ((long) i * (of - 1) / (spread - 1)));
        }
        return chosen.stream()
                .mapToInt(Integer::intValue)
                .limit(StrictMath.max(1, spread))
                .sorted();
    }
}
