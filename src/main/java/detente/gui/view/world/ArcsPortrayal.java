package detente.gui.view.world;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/**
 * A layer of the display with one kind of thing that goes from state to state.
 *
 * @param <T> what is portrayed
 */
abstract class ArcsPortrayal<T> extends FieldPortrayal2D {
    private static final double NEAR = 5;

    private final Supplier<Ring> ring;
    private final Supplier<List<T>> shown;
    private final SimplePortrayal2D each;

    /**
     * @param ring where states stand now
     * @param shown what is shown now, from back to front
     * @param each says what one of them is, when it is pointed at
     */
    ArcsPortrayal(Supplier<Ring> ring, Supplier<List<T>> shown, SimplePortrayal2D each) {
        this.ring = ring;
        this.shown = shown;
        this.each = each;
    }

    /** The arc of one of them; null where it is nowhere. */
    abstract @Nullable Arc arc(T item, Ring places);

    /**
     * Draws one of them, in units of the field.
     *
     * @param fineness share of the usual size in which it is drawn
     */
    abstract void draw(T item, Arc arc, double fineness, Graphics2D g);

    @Override
    public Portrayal getDefaultPortrayal() {
        return each;
    }

    @Override
    protected void hitOrDraw(@Nullable Graphics2D graphics, DrawInfo2D info, @Nullable Bag hits) {
        Ring places = ring.get();
        double scale = info.draw.width / Ring.WIDTH;
        if (graphics != null) {
            drawAll((Graphics2D) graphics.create(), places, info, scale);
        } else if (hits != null) {
            Rectangle2D clip = info.clip;
            hit((clip.getCenterX() - info.draw.x) / scale, (clip.getCenterY() - info.draw.y) / scale, places, hits);
        }
    }

    private void drawAll(Graphics2D g, Ring places, DrawInfo2D info, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(info.draw.x, info.draw.y);
        g.scale(scale, scale);
        for (T item : shown.get()) {
            Arc arc = arc(item, places);
            if (arc != null) {
                draw(item, arc, places.fineness(), g);
            }
        }
        g.dispose();
    }

    private void hit(double x, double y, Ring places, Bag hits) {
        for (T item : shown.get()) {
            Arc arc = arc(item, places);
            if (arc != null && arc.distance(x, y) < NEAR) {
                hits.add(new LocationWrapper(item, null, this));
            }
        }
    }

    /** A line of a thickness, whole or in dashes. */
    static BasicStroke stroke(double thickness, boolean dashed) {
        return dashed
                ? new BasicStroke(
                        (float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 5}, 0)
                : new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
