package detente.gui;

import detente.gui.command.Commands;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import javax.swing.JFrame;
import sim.util.gui.DisclosurePanel;

/**
 * Windows beside the console, also those that MASON opens by itself, such as a chart from an inspector: they get our
 * icon and our keys, and lose the button that makes films by a library that is not there.
 */
final class Guests {
    private static final String DEAD = "Create a Movie";

    private final Commands commands;

    private Guests(Commands commands) {
        this.commands = commands;
    }

    /** Welcomes every window that opens until the console is closed. */
    static void welcome(JFrame console, Commands commands) {
        Guests guests = new Guests(commands);
        AWTEventListener listener = guests::look;
        Toolkit.getDefaultToolkit().addAWTEventListener(listener, AWTEvent.WINDOW_EVENT_MASK);
        console.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
            }
        });
    }

    private void look(AWTEvent event) {
        boolean opened = event.getID() == WindowEvent.WINDOW_OPENED;
        if (opened && event.getSource() instanceof JFrame window && window.getJMenuBar() == null) {
            window.setIconImages(Emblem.images());
            commands.bind(window);
            hideDead(window);
        }
    }

    private static void hideDead(Container part) {
        for (Component inner : part.getComponents()) {
            if (inner instanceof JButton button && DEAD.equals(button.getText())) {
                button.setVisible(false);
            } else if (inner instanceof DisclosurePanel panel) {
                hideDead((Container) panel.getDisclosedComponent());
            } else if (inner instanceof Container container) {
                hideDead(container);
            }
        }
    }
}
