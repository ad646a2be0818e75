package detente.gui.view.world;

import detente.gui.look.Painting;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;

/** The legend beside the picture, for text that is too large for it to stand inside. Event thread only. */
final class LegendWindow {
    private static final KeyStroke ESCAPE = KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0);

    private final JDialog window;

    /** @param legend what is shown, as it is now */
    LegendWindow(JFrame owner, Supplier<Corners> legend) {
        window = new JDialog(owner, "Legend");
        window.setContentPane(new JScrollPane(new JComponent() {
            @Override
            public Dimension getPreferredSize() {
                return legend.get().smallest();
            }

            @Override
            protected void paintComponent(Graphics graphics) {
                Graphics2D g = Painting.smooth(graphics);
                g.setPaint(Color.WHITE);
                g.fillRect(0, 0, getWidth(), getHeight());
                legend.get().draw(g, getWidth(), getHeight());
                g.dispose();
            }
        }));
        window.getRootPane()
                .registerKeyboardAction(event -> hide(), ESCAPE, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    void show() {
        window.pack();
        window.setLocationRelativeTo(window.getOwner());
        window.setVisible(true);
    }

    void hide() {
        window.setVisible(false);
    }

    /** The legend has changed. */
    void renew() {
        if (window.isVisible()) {
            window.pack();
            window.repaint();
        }
    }
}
