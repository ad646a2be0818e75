package detente.chart;

import java.awt.Color;
import java.awt.Paint;
import org.jfree.chart.renderer.PaintScale;

/**
 * Colours for numbers: light for small, dark for large ones, ever darker between, so that any kind of colour vision and a
 * print in grey keep their order (viridis; Smith and van der Walt 2015).
 *
 * @param low number of the lightest colour
 * @param high number of the darkest colour
 */
record Gradient(double low, double high) implements PaintScale {
    private static final int[][] STOPS = {
        {253, 231, 37},
        {173, 220, 48},
        {94, 201, 98},
        {40, 174, 128},
        {33, 145, 140},
        {44, 114, 142},
        {59, 82, 139},
        {71, 45, 123},
        {68, 1, 84}
    };

    /** From here on white text is read more easily than black. */
    private static final double DARK = .42;

    /** Equal numbers differ in their last digits when they were added in another order. */
    private static final double ROUNDING = 1e-9;

    /** Whether all numbers are the same: then there is one colour and nothing to scale. */
    boolean isConstant() {
        return high - low <= ROUNDING * StrictMath.max(StrictMath.abs(low), StrictMath.abs(high));
    }

    @Override
    public double getLowerBound() {
        return low;
    }

    @Override
    public double getUpperBound() {
        return high;
    }

    @Override
    public Paint getPaint(double value) {
        double place = place(value) * (STOPS.length - 1);
        int below = (int) StrictMath.min(place, STOPS.length - 2.0);
        double share = place - below;
        int[] mixed = new int[3];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (int) StrictMath.round(STOPS[below][i] + share * (STOPS[below + 1][i] - STOPS[below][i]));
        }
        return new Color(mixed[0], mixed[1], mixed[2]);
    }

    /** The colour of a text that stands on a number's colour. */
    Color text(double value) {
        return place(value) > DARK ? Color.WHITE : Color.BLACK;
    }

    private double place(double value) {
        return isConstant() ? 0 : StrictMath.max(0, StrictMath.min(1, (value - low) / (high - low)));
    }
}
