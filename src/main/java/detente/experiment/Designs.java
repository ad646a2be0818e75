package detente.experiment;

import detente.experiment.DesignKind.Analysis;
import detente.experiment.DesignKind.Asks;
import java.util.List;
import java.util.Optional;

/** The one list of designs. */
public final class Designs {
    /** A design beyond this number of points is a mistake. */
    public static final int MOST_POINTS = 10_000_000;

    /** The kind that fills every range evenly. */
    public static final String LATIN_HYPERCUBE = "latin-hypercube";

    private static final List<DesignKind> ALL = List.of(
            new DesignKind(
                    "factorial",
                    "every combination of all levels",
                    Asks.LEVELS,
                    Analysis.INTERACTIONS,
                    List.of(),
                    Factorial::of),
            PointList.KIND,
            new DesignKind(
                    "one-at-a-time",
                    "a baseline, and each level of each factor with the others at the baseline",
                    Asks.LEVELS,
                    Analysis.NONE,
                    List.of(),
                    OneAtATime::of),
            new DesignKind(
                    "random",
                    "points drawn evenly from all levels and ranges",
                    Asks.RANGES,
                    Analysis.RANK,
                    List.of(DesignOptions.POINTS),
                    RandomPoints::of),
            new DesignKind(
                    LATIN_HYPERCUBE,
                    "points drawn so that each of as many equal parts of every range is met once",
                    Asks.RANGES,
                    Analysis.RANK,
                    List.of(DesignOptions.POINTS, DesignOptions.MAXIMIN),
                    LatinHypercube::of),
            new DesignKind(
                    "sobol",
                    "two samples, of the Sobol' sequence or drawn, and their mixtures (Saltelli's layout), for Sobol' indices",
                    Asks.RANGES,
                    Analysis.SOBOL,
                    List.of(DesignOptions.BASE_POINTS, DesignOptions.SECOND_ORDER, DesignOptions.INDEPENDENT_ROWS),
                    SaltelliLayout::of),
            new DesignKind(
                    "morris",
                    "walks that move every factor once by half its range, for elementary effects",
                    Asks.RANGES,
                    Analysis.MORRIS,
                    List.of(DesignOptions.TRAJECTORIES, DesignOptions.LEVELS),
                    Trajectories::of),
            new DesignKind(
                    "crossed",
                    "every arm in every future, in worlds that are the future's own and the same for its arms",
                    Asks.ARMS,
                    Analysis.ROBUSTNESS,
                    List.of(DesignOptions.THRESHOLD),
                    Crossed::of));

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
