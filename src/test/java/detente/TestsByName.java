package detente;

import static org.junit.platform.launcher.TagFilter.excludeTags;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A program that runs test classes in this directory and prints the simple names of those that fail, each on a line. */
final class TestsByName {
    private TestsByName() {}

    /**
     * Runs them.
     *
     * @param names full names of classes
     */
    public static void main(String[] names) {
        PrintWriter failures = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        for (String name : names) {
            ClassSelector one = DiscoverySelectors.selectClass(name);
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(one)
                    .filters(excludeTags("battery"))
                    .build();
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request, listener);
            if (listener.getSummary().getTotalFailureCount() > 0
                    || listener.getSummary().getTestsSucceededCount() == 0) {
                System.out.println(name.substring(name.lastIndexOf('.') + 1));
                listener.getSummary().printFailuresTo(failures, 3);
            }
        }
    }
}
