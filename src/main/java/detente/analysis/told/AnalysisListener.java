package detente.analysis.told;

/** Hears how an analysis gets on. */
@FunctionalInterface
public interface AnalysisListener {
    /**
     * Something is done.
     *
     * @param what is written
     * @param part what of it is done, such as {@code "point 7"}
     */
    void done(String what, String part);
}
