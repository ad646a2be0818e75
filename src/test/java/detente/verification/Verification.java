package detente.verification;

/**
 * One number that the model must reproduce.
 *
 * @param id line of the verification plan, such as {@code V1}
 * @param configuration in which the model ran
 * @param quantity what is compared, with its unit
 * @param predicted by the closed form
 * @param computed by the model
 * @param tolerance largest difference that chance explains; 0 where chance plays no part
 */
record Verification(
        String id, String configuration, String quantity, double predicted, double computed, double tolerance) {

    /** A prediction in which chance plays no part. */
    static Verification exact(String id, String configuration, String quantity, double predicted, double computed) {
        return new Verification(id, configuration, quantity, predicted, computed, 0);
    }

    boolean holds() {
        return wouldHold(predicted);
    }

    /** Whether the model agrees with another prediction. */
    boolean wouldHold(double prediction) {
        return StrictMath.abs(computed - prediction) <= tolerance;
    }

    String verdict() {
        return holds() ? "holds" : "FAILS";
    }
}
