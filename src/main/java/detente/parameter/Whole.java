package detente.parameter;

/** The whole number nearest to another; of two the larger. The page that the model is compiled into rounds otherwise. */
public final class Whole {
    private static final double HALF = .5;

    private Whole() {}

    /** What {@code StrictMath.round} is. */
    public static long nearest(double value) {
        double below = StrictMath.floor(value);
        return (long) (value - below >= HALF ? below + 1 : below);
    }
}
