package detente.gui.field;

import java.awt.Point;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.Timer;

/** A sentence that appears below a field and goes by itself: no dialog stops the work. */
final class Balloon {
    private static final int MILLISECONDS = 4000;
    private static final int MARGIN = 4;

    private Balloon() {}

    static void show(JComponent where, String sentence) {
        if (!where.isShowing()) {
            return;
        }
        JLabel label = new JLabel(Tip.html(sentence));
        label.setOpaque(true);
        label.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
        Point corner = where.getLocationOnScreen();
        int left = StrictMath.max(0, corner.x + where.getWidth() - label.getPreferredSize().width);
        Popup popup = PopupFactory.getSharedInstance().getPopup(where, label, left, corner.y + where.getHeight());
        popup.show();
        Timer timer = new Timer(MILLISECONDS, event -> popup.hide());
        timer.setRepeats(false);
        timer.start();
    }
}
