package detente.gui.field;

import java.awt.Point;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.Timer;

/** A sentence that appears below a field and goes by itself: no dialog stops the work. */
final class Balloon {
    private static final int MILLISECONDS = 4000;

    private Balloon() {}

    static void show(JComponent where, String sentence) {
        if (!where.isShowing()) {
            return;
        }
        JToolTip tip = where.createToolTip();
        tip.setTipText(Tip.html(sentence));
        Point corner = where.getLocationOnScreen();
        int left = StrictMath.max(0, corner.x + where.getWidth() - tip.getPreferredSize().width);
        Popup popup = PopupFactory.getSharedInstance().getPopup(where, tip, left, corner.y + where.getHeight());
        popup.show();
        Timer timer = new Timer(MILLISECONDS, event -> popup.hide());
        timer.setRepeats(false);
        timer.start();
    }
}
