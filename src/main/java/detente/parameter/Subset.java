package detente.parameter;

/**
 * Some of the constants of an enum.
 *
 * @param mask bit {@code i} is set where the constant with ordinal {@code i} is in
 * @param <E> the enum
 */
public record Subset<E extends Enum<E>>(long mask) {

    /** Whether a constant is in. */
    public boolean contains(E constant) {
        return (mask >>> constant.ordinal() & 1) == 1;
    }
}
