package detente.gui.play;

import java.awt.Rectangle;

/** Where a window stands when the program starts: beside the console. The places do not overlap. */
public enum Place {
    /** Above, at the left. */
    WORLD(0, 0, .54, .7),
    /** Below the world. */
    SPECTRUM(0, .7, .54, .3),
    /** At the right. */
    CHARTS(.54, 0, .46, 1);

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

    /** The bounds in what the console leaves of the screen. */
    public Rectangle in(Rectangle room) {
        int x = (int) StrictMath.round(left * room.width);
        int y = (int) StrictMath.round(top * room.height);
        int right = (int) StrictMath.round((left + width) * room.width);
        int bottom = (int) StrictMath.round((top + height) * room.height);
        return new Rectangle(room.x + x, room.y + y, right - x, bottom - y);
    }
}
