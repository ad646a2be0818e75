package detente.gui.play;

import java.awt.Rectangle;

/** Where a window stands when the program starts. The places fill the screen beside the console and do not overlap. */
public enum Place {
    /** The console, at the left. */
    CONSOLE(0, 0, .3, 1),
    /** Above, in the middle. */
    WORLD(.3, 0, .38, .7),
    /** Below the world. */
    SPECTRUM(.3, .7, .38, .3),
    /** At the right. */
    CHARTS(.68, 0, .32, 1);

    private final double left;
    private final double top;
    private final double width;
    private final double height;

    Place(double left, double top, double width, double height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** The bounds on a screen. */
    public Rectangle on(Rectangle screen) {
        int x = (int) StrictMath.round(left * screen.width);
        int y = (int) StrictMath.round(top * screen.height);
        int right = (int) StrictMath.round((left + width) * screen.width);
        int bottom = (int) StrictMath.round((top + height) * screen.height);
        return new Rectangle(screen.x + x, screen.y + y, right - x, bottom - y);
    }
}
