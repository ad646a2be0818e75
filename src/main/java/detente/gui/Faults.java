package detente.gui;

import detente.gui.look.Ask;
import detente.gui.play.Player;
import detente.parameter.Shown;
import java.awt.Component;
import javax.swing.SwingUtilities;

/** What is said when a window, not the model, goes wrong: the run is untouched and can still be saved. */
final class Faults implements Thread.UncaughtExceptionHandler {
    private final Component desk;
    private final Player player;
    private boolean told;

    private Faults(Component desk, Player player) {
        this.desk = desk;
        this.player = player;
    }

    /**
     * Tells faults of any thread from now on.
     *
     * @param player is told instead when memory ran out
     */
    static void tell(Component desk, Player player) {
        Thread.setDefaultUncaughtExceptionHandler(new Faults(desk, player));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        OutOfMemoryError memory = Player.exhaustion(fault);
        if (memory != null) {
            player.exhausted(memory);
        } else {
            SwingUtilities.invokeLater(() -> tell(innermost(fault)));
        }
    }

    private static Throwable innermost(Throwable fault) {
        Throwable cause = fault.getCause();
        return cause == null ? fault : innermost(cause);
    }

    /** Once: a fault in painting comes back with every frame. What goes wrong for want of memory is told as that. */
    private void tell(Throwable fault) {
        if (told || player.isExhausted()) {
            return;
        }
        told = true;
        StackTraceElement[] where = fault.getStackTrace();
        String text = "The program has a fault: " + Shown.line(fault.toString())
                + (where.length == 0 ? "" : "\nat " + where[0])
                + "\nThe run is untouched: save the scenario, and please report this.";
        Ask.complain(desk, "Fault", text);
    }
}
