package detente.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A browser without a window that does what it is told: what all of them can do. */
public interface DrivenBrowser extends AutoCloseable {
    /** Opens an address. */
    void go(URI address);

    /**
     * What an expression gives, after the promise if it is one: a text as it is, a number, a switch or nothing as JSON.
     *
     * @throws IllegalStateException with what it threw
     */
    String eval(String expression);

    /** Carries out a script; what it declares stays. */
    void load(String script);

    /** The page in a window of that size, in CSS pixels. */
    void size(int width, int height);

    /** A picture of the page in a window of that size. */
    void screenshot(Path file, int width, int height) throws IOException;

    /** Exceptions that nobody caught and errors that the browser logged so far: of a policy that was broken, too. */
    List<String> faults();

    /** Waits until an expression is true. */
    default void await(String expression) {
        long end = System.nanoTime() + BrowserWire.PATIENCE.toNanos();
        while (!eval("!!(" + expression + ")").equals("true")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not true in two minutes: " + expression + " " + faults());
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    void close();
}
