package detente.gui;

import detente.gui.command.Commands;
import detente.gui.look.OnScreen;
import detente.gui.look.ScreenWatch;
import java.awt.AWTEvent;
import java.awt.Dialog;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * Windows beside the console, also those that MASON opens by itself, such as a detached inspector: they get our icon and
 * our keys, and stand inside the screen whenever they are shown, whatever screen they were placed for, and when it shrinks. A dialog that closes
 * gives the keyboard back to what it stood over, which without a window manager nobody else does.
 */
final class OtherWindows {
    private OtherWindows() {}

    /** Welcomes every window that opens until the console is closed. */
    static void welcome(JFrame console, Commands commands) {
        AWTEventListener listener = event -> look(event, commands);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(listener, AWTEvent.WINDOW_EVENT_MASK | AWTEvent.COMPONENT_EVENT_MASK);
        ScreenWatch watch = new ScreenWatch();
        watch.start();
        console.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
                watch.stop();
            }
        });
    }

    private static void look(AWTEvent event, Commands commands) {
        if (event.getID() == ComponentEvent.COMPONENT_SHOWN
                && event.getSource() instanceof Window window
                && window.getType() != Window.Type.POPUP) {
            OnScreen.fit(window);
        }
        boolean gone = event.getID() == WindowEvent.WINDOW_CLOSED || event.getID() == ComponentEvent.COMPONENT_HIDDEN;
        if (gone && event.getSource() instanceof Dialog dialog) {
            SwingUtilities.invokeLater(() -> giveBack(dialog));
        }
        boolean opened = event.getID() == WindowEvent.WINDOW_OPENED;
        if (opened && event.getSource() instanceof JFrame window && window.getJMenuBar() == null) {
            window.setIconImages(Emblem.images());
            commands.bind(window);
        }
    }

    private static void giveBack(Dialog dialog) {
        Window owner = dialog.getOwner();
        Window focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
        boolean nowhere = focused == null || focused.equals(dialog);
        if (nowhere && owner != null && owner.isShowing() && owner.getMostRecentFocusOwner() != null) {
            owner.getMostRecentFocusOwner().requestFocus();
        }
    }
}
