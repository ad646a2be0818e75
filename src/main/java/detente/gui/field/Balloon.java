package detente.gui.field;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.JToolTip;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that appears below a field and goes by itself: no dialog stops the work, and every click goes to what lies
 * under it.
 */
final class Balloon {
    private static final int MILLISECONDS = 4000;

    private final JComponent where;
    private final Timer end = new Timer(MILLISECONDS, event -> hide());
    private @Nullable Component tip;

    Balloon(JComponent where) {
        this.where = where;
        end.setRepeats(false);
    }

    void show(String sentence) {
        hide();
        JRootPane root = where.getRootPane();
        if (root == null || !where.isShowing()) {
            return;
        }
        JToolTip shown = new Untouchable();
        shown.setComponent(where);
        shown.setTipText(Tip.html(sentence));
        JLayeredPane layers = root.getLayeredPane();
        Point corner = SwingUtilities.convertPoint(where, where.getWidth(), where.getHeight(), layers);
        Dimension size = shown.getPreferredSize();
        shown.setBounds(
                StrictMath.max(0, corner.x - size.width),
                StrictMath.max(0, StrictMath.min(corner.y, layers.getHeight() - size.height)),
                size.width,
                size.height);
        layers.add(shown, JLayeredPane.POPUP_LAYER);
        layers.repaint();
        tip = shown;
        end.restart();
    }

    /** What it says is no longer so. */
    void hide() {
        if (tip != null) {
            Container layers = tip.getParent();
            layers.remove(tip);
            layers.repaint();
            tip = null;
        }
    }

    /** A mouse does not find it. */
    private static final class Untouchable extends JToolTip {
        private static final long serialVersionUID = 1;

        @Override
        public boolean contains(int x, int y) {
            return false;
        }
    }
}
