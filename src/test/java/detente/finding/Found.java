package detente.finding;

/**
 * A number that was found.
 *
 * @param low lower end of its interval of 95 %; NaN where it has none
 * @param high upper end
 */
record Found(double value, double low, double high) {

    static Found exactly(double value) {
        return new Found(value, Double.NaN, Double.NaN);
    }

    boolean hasInterval() {
        return !Double.isNaN(low);
    }
}
