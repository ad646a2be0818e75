package detente.chart;

import java.util.Arrays;

/** A quantity over time that grows at its end while a run is watched. */
public final class Curve {
    private double[] times = new double[512];
    private double[] values = new double[512];
    private int size;

    /**
     * One more point.
     *
     * @param time years; later than the point before
     * @param value NaN where there is none: the line is interrupted
     */
    public void append(double time, double value) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        times[size] = time;
        values[size++] = value;
    }

    /** Forgets all points: another run begins. */
    public void clear() {
        size = 0;
    }

    /** Number of points. */
    public int size() {
        return size;
    }

    public double time(int point) {
        return times[point];
    }

    public double value(int point) {
        return values[point];
    }

    /** The last value; NaN where there is none. */
    public double last() {
        return size == 0 ? Double.NaN : values[size - 1];
    }

    /** The first point at a time or later; {@link #size} if all are earlier. */
    int firstAt(double time) {
        int found = Arrays.binarySearch(times, 0, size, time);
        return found < 0 ? -found - 1 : found;
    }
}
