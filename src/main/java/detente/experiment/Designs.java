package detente.experiment;

import detente.experiment.DesignKind.Asks;
import java.util.List;
import java.util.Optional;

/** The one list of designs. */
public final class Designs {
    private static final List<DesignKind> ALL = List.of(
            new DesignKind("factorial", "every combination of all levels", Asks.LEVELS, Factorial::of),
            new DesignKind("list", "the listed points", Asks.POINTS, PointList::of),
            new DesignKind(
                    "one-at-a-time",
                    "a baseline, and each level of each factor with the others at the baseline",
                    Asks.LEVELS,
                    OneAtATime::of),
            new DesignKind(
                    "random",
                    "points drawn evenly from all levels and ranges",
                    Asks.NUMBER_OF_POINTS,
                    RandomPoints::of));

    private Designs() {}

    /** All designs. */
    public static List<DesignKind> all() {
        return ALL;
    }

    /** The design with a name. */
    public static Optional<DesignKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
