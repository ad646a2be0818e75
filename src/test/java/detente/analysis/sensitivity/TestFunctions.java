package detente.analysis.sensitivity;

/** Functions of places from 0 to 1 whose indices are known. */
public final class TestFunctions {
    private TestFunctions() {}

    /** Ishigami and Homma 1990 with a = 7 and b = 0.1. */
    public static double ishigami(double[] places) {
        double x = angle(places[0]);
        double y = angle(places[1]);
        double z = angle(places[2]);
        return StrictMath.sin(x)
                + 7 * StrictMath.pow(StrictMath.sin(y), 2)
                + .1 * StrictMath.pow(z, 4) * StrictMath.sin(x);
    }

    private static double angle(double place) {
        return -StrictMath.PI + 2 * StrictMath.PI * place;
    }

    /** Sobol's g-function (Saltelli and Sobol 1995). */
    public static double g(double[] places, double[] a) {
        double product = 1;
        for (int i = 0; i < places.length; i++) {
            product *= (StrictMath.abs(4 * places[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }
}
