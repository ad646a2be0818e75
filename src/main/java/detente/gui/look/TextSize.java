package detente.gui.look;

import java.awt.Font;
import javax.swing.UIManager;

/** How large text is: as large as that of the system, which the look and feel follows. */
public final class TextSize {
    /** Where there is little room, text may be that much smaller than that of the system, and no more. */
    public static final double SMALLEST = .75;

    private static final double DEFAULT = 12;

    private TextSize() {}

    /** Size of plain text in points. */
    public static double points() {
        Font font = UIManager.getFont("Label.font");
        return font == null ? DEFAULT : font.getSize2D();
    }

    /** How much larger than usual text is. */
    public static double factor() {
        return points() / DEFAULT;
    }
}
