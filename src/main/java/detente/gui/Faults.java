package detente.gui;

import java.awt.Component;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;

/** What is said when a window, not the model, goes wrong: the run is untouched and can still be saved. */
final class Faults implements Thread.UncaughtExceptionHandler {
    private final Component desk;
    private boolean told;

    private Faults(Component desk) {
        this.desk = desk;
    }

    /** Tells faults of any thread from now on. */
    static void tell(Component desk) {
        Thread.setDefaultUncaughtExceptionHandler(new Faults(desk));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        SwingUtilities.invokeLater(() -> tell(fault));
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
        JOptionPane.showMessageDialog(desk, text, "Fault", JOptionPane.ERROR_MESSAGE);
    }
}
