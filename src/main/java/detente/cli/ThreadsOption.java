package detente.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads work. */
final class ThreadsOption {
    /** More would only wait for each other. */
    static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Number of threads (default: one for each processor). It changes no number.")
    private @Nullable Integer threads;

    /**
     * The number.
     *
     * @throws detente.io.document.BadInput if it is not allowed
     */
    int number() {
        Integer asked = threads;
        return asked == null
                ? Runtime.getRuntime().availableProcessors()
                : (int) Limits.within("--threads", asked, 1, MOST);
    }
}
