package detente.analysis.pattern;

/** The profiled likelihood of an excitation at one place, with its first and second derivatives. */
final class Slope {
    private final double self;
    private final double cross;
    private double value;
    private double alongSelf;
    private double alongCross;
    private double curveSelf;
    private double curveCross;
    private double curveBoth;

    /**
     * @param self where
     * @param cross where
     * @param selfWeight what lies in the past of all months of all sides
     * @param crossWeight what lies in the past of the other sides
     */
    Slope(double self, double cross, double selfWeight, double crossWeight) {
        this.self = self;
        this.cross = cross;
        value = -self * selfWeight - cross * crossWeight;
        alongSelf = -selfWeight;
        alongCross = -crossWeight;
    }

    /** Adds a month in which there are incidents. */
    void add(double logarithm, double share, double bend, double own, double other) {
        value += logarithm;
        alongSelf += share * own;
        alongCross += share * other;
        curveSelf -= bend * own * own;
        curveCross -= bend * other * other;
        curveBoth -= bend * own * other;
    }

    /** Adds how many incidents a side is expected to begin of its own accord. */
    void addBase(double expected) {
        value -= expected;
    }

    /** What a side does of its own accord moves along. */
    void addCurve(double mixedSelf, double mixedCross, double curve) {
        curveSelf += mixedSelf * mixedSelf / curve;
        curveCross += mixedCross * mixedCross / curve;
        curveBoth += mixedSelf * mixedCross / curve;
    }

    /** Where the likelihood would be largest if it were what it looks like here; what is 0 and would fall stays. */
    double[] way() {
        boolean movesSelf = curveSelf < 0 && (self > 0 || alongSelf > 0);
        boolean movesCross = curveCross < 0 && (cross > 0 || alongCross > 0);
        double area = curveSelf * curveCross - curveBoth * curveBoth;
        if (movesSelf && movesCross && area > 0) {
            return new double[] {
                (curveBoth * alongCross - curveCross * alongSelf) / area,
                (curveBoth * alongSelf - curveSelf * alongCross) / area
            };
        }
        return new double[] {movesSelf ? -alongSelf / curveSelf : 0, movesCross ? -alongCross / curveCross : 0};
    }

    double self() {
        return self;
    }

    double cross() {
        return cross;
    }

    double value() {
        return value;
    }

    double alongSelf() {
        return alongSelf;
    }

    double alongCross() {
        return alongCross;
    }
}
