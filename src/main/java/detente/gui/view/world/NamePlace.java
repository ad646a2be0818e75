package detente.gui.view.world;

import detente.gui.view.inspect.Inspectors;
import detente.model.state.State;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import sim.util.Double2D;

/**
 * Where the name of a state is written: outside the ring.
 *
 * @param name without underscores
 * @param left where it begins, in the field
 * @param base height of its base line
 */
record NamePlace(String name, Font font, double left, double base) {
    /** How far from the top and the bottom names stand quite aside. */
    private static final double STEEP = .45;

    private static final double AIR = 3;
    /** Share of the height of a line that lies above the middle of a letter. */
    private static final double HALF = .35;

    /**
     * The place of a name.
     *
     * @param place where the state stands
     * @param row 0 beside it, 1 a line further out, or between
     */
    static NamePlace of(State state, Double2D place, double row, Ring ring) {
        Lettering text = ring.text();
        Font font = text.font(Font.PLAIN, StrictMath.max(text.least() / text.size(), ring.shrink()));
        double height = font.getSize2D();
        double width = Lettering.width(font, Inspectors.title(state));
        Double2D outward = place.subtract(ring.centre());
        double x = outward.x / StrictMath.max(1, outward.length());
        double y = outward.y / StrictMath.max(1, outward.length());
        double away = ring.reach(state) + AIR;
        double aside = StrictMath.max(-1, StrictMath.min(1, x / STEEP));
        return new NamePlace(
                Inspectors.title(state),
                font,
                place.x + x * away + (aside - 1) * width / 2,
                place.y + y * (away + (row + .5) * height) + HALF * height);
    }

    /** What it covers. */
    Rectangle2D box() {
        Rectangle2D bounds = Lettering.bounds(font, name);
        return new Rectangle2D.Double(left, base - .75 * font.getSize2D(), bounds.getWidth(), font.getSize2D());
    }

    /** Writes it, in units of the field. */
    void draw(Graphics2D g) {
        g.setFont(font);
        g.drawString(name, (float) left, (float) base);
    }
}
