package detente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A key press or signal that ends the program: asks a sweep to stop and waits until it has saved what it has. The
 * program then ends with the code of the signal.
 */
final class Interruption {
    private static final long MOST_SECONDS = 5;

    private final CountDownLatch saved = new CountDownLatch(1);
    private final Thread hook;

    /** @param stop asks the sweep to stop */
    Interruption(Runnable stop) {
        hook = new Thread(() -> end(stop), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(Runnable stop) {
        stop.run();
        try {
            boolean inTime = saved.await(MOST_SECONDS, TimeUnit.SECONDS);
            if (!inTime || terminalWentAway()) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Java ends with 129 then; the thread that handles the signal has its name. */
    private static boolean terminalWentAway() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("SIGHUP handler"));
    }

    /** All is saved, or there is nothing to save any more. */
    void isOver() {
        saved.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending: the hook has done its work
        }
    }
}
