package planted.metric;

/** Led to from {@code BreaksPageLikeJvm}. */
public final class RoundsOtherwise {
    private RoundsOtherwise() {}

    public static long of(double value) {
        return StrictMath.round(value);
    }
}
