package detente.gui.field;

import java.awt.Point;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** A sentence that appears below a field and goes by itself: no dialog stops the work. */
final class Balloon {
    private static final int MILLISECONDS = 4000;

    private final JComponent where;
    private final Timer end = new Timer(MILLISECONDS, event -> hide());
    private @Nullable Popup popup;

    Balloon(JComponent where) {
        this.where = where;
        end.setRepeats(false);
    }

    void show(String sentence) {
        hide();
        if (!where.isShowing()) {
            return;
        }
        JToolTip tip = where.createToolTip();
        tip.setTipText(Tip.html(sentence));
        Point corner = where.getLocationOnScreen();
        int left = StrictMath.max(0, corner.x + where.getWidth() - tip.getPreferredSize().width);
        popup = PopupFactory.getSharedInstance().getPopup(where, tip, left, corner.y + where.getHeight());
        popup.show();
        end.restart();
    }

    /** What it says is no longer so. */
    void hide() {
        if (popup != null) {
            popup.hide();
            popup = null;
        }
    }
}
