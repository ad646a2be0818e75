package detente.gui;

import detente.gui.look.Ask;
import detente.io.document.BadInput;
import detente.io.document.FailureText;
import detente.io.result.LockedFolder;
import detente.io.result.OccupiedFolder;
import java.awt.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;

/** Reads and writes files on a thread of its own, one after another, and says in words what went wrong. */
final class FileThread implements Executor {
    private final Component desk;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread daemon = new Thread(work, "files");
        daemon.setDaemon(true);
        return daemon;
    });

    /** Work on files. */
    @FunctionalInterface
    interface Work {
        /** Does it, and gives what is to be done then on the event thread. */
        Runnable call() throws IOException;
    }

    /** What helps then. */
    static final String MORE_MEMORY =
            "Fewer states, years or operations need less, or start the program with more: java "
                    + "-Xmx4g -jar detente.jar gui";

    /** @param desk the window over which messages appear */
    FileThread(Component desk) {
        this.desk = desk;
    }

    /**
     * Does some work when all before it is done.
     *
     * @param asked what was asked for: the title of what is said of it
     */
    void submit(String asked, Work work) {
        thread.execute(() -> SwingUtilities.invokeLater(outcome(asked, work)));
    }

    /** Does some work that says itself what went wrong. */
    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    private Runnable outcome(String asked, Work work) {
        try {
            return work.call();
        } catch (BadInput | OccupiedFolder | LockedFolder | UncheckedIOException | IllegalArgumentException e) {
            return () -> Ask.complain(desk, asked, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return () -> Ask.complain(desk, asked, FailureText.withFile(e));
        } catch (OutOfMemoryError e) {
            return () -> Ask.complain(desk, asked, "Memory did not suffice. " + MORE_MEMORY);
        }
    }

    /** Waits for what is still to be written. Not on the event thread. */
    void await() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
            thread.shutdownNow();
        }
    }
}
