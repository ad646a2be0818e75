package detente.gui;

import detente.gui.look.Ask;
import java.awt.Component;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** What is said when a window, not the model, goes wrong: the run is untouched and can still be saved. */
final class Faults implements Thread.UncaughtExceptionHandler {
    private final Component desk;
    private final Consumer<OutOfMemoryError> exhausted;
    private boolean told;

    private Faults(Component desk, Consumer<OutOfMemoryError> exhausted) {
        this.desk = desk;
        this.exhausted = exhausted;
    }

    /**
     * Tells faults of any thread from now on.
     *
     * @param exhausted is told instead when memory ran out
     */
    static void tell(Component desk, Consumer<OutOfMemoryError> exhausted) {
        Thread.setDefaultUncaughtExceptionHandler(new Faults(desk, exhausted));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (fault instanceof OutOfMemoryError error) {
            exhausted.accept(error);
        } else {
            SwingUtilities.invokeLater(() -> tell(fault));
        }
    }

    /** Once: a fault in painting comes back with every frame. */
    private void tell(Throwable fault) {
        if (told) {
            return;
        }
        told = true;
        StackTraceElement[] where = fault.getStackTrace();
        String text = "The program has a fault: " + fault + (where.length == 0 ? "" : "\nat " + where[0])
                + "\nThe run is untouched: save the scenario, and please report this.";
        Ask.complain(desk, "Fault", text);
    }
}
