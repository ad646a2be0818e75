package detente.gui.view.world;

import detente.chart.Palette;
import detente.model.state.Bloc;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;
import sim.util.Double2D;

/** A layer of the display at which nothing can be pointed: the parts of the blocs, the legend. */
final class Scenery extends FieldPortrayal2D {
    private static final Font BLOC = new Font(Font.SANS_SERIF, Font.BOLD, 17);
    private static final double BAND = 62;
    private static final double LABEL_TURN = .3;

    private final Supplier<Ring> ring;
    private final BiConsumer<Graphics2D, Ring> painter;
    private final Portrayal nothing = new SimplePortrayal2D();

    Scenery(Supplier<Ring> ring, BiConsumer<Graphics2D, Ring> painter) {
        this.ring = ring;
        this.painter = painter;
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return nothing;
    }

    @Override
    protected void hitOrDraw(@Nullable Graphics2D graphics, DrawInfo2D info, @Nullable Bag hits) {
        if (graphics == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.translate(info.draw.x, info.draw.y);
        g.scale(info.draw.width / Ring.WIDTH, info.draw.width / Ring.WIDTH);
        painter.accept(g, ring.get());
        g.dispose();
    }

    /** The part of the ring on which the states of each bloc stand. */
    static void blocs(Graphics2D g, Ring places) {
        for (Bloc bloc : Bloc.values()) {
            double from = StrictMath.toDegrees(places.start(bloc));
            double extent = StrictMath.toDegrees(places.end(bloc)) - from;
            if (extent > 0) {
                band(g, from, extent, BAND * places.fineness());
                label(g, "bloc " + bloc, labelAngle(bloc, places));
            }
        }
    }

    private static void band(Graphics2D g, double from, double extent, double width) {
        double r = Ring.RADIUS;
        g.setPaint(Palette.PALE.color());
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(Ring.CENTRE.x - r, Ring.CENTRE.y - r, 2 * r, 2 * r, from, extent, Arc2D.OPEN));
    }

    /** At the bottom, where the least capable stand and little passes. */
    private static double labelAngle(Bloc bloc, Ring places) {
        double extent = places.end(bloc) - places.start(bloc);
        double inside = StrictMath.min(LABEL_TURN, extent / 3);
        return bloc == Bloc.A ? places.end(bloc) - inside : places.start(bloc) + inside;
    }

    private static void label(Graphics2D g, String label, double angle) {
        Double2D place = Ring.at(angle, Ring.RADIUS - BAND / 2 - 26);
        g.setPaint(Palette.GREY.color());
        g.setFont(BLOC);
        g.drawString(label, (float) (place.x - g.getFontMetrics().stringWidth(label) / 2.0), (float) place.y + 6);
    }
}
