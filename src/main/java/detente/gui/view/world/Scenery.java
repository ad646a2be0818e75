package detente.gui.view.world;

import detente.chart.Palette;
import detente.gui.look.Painting;
import detente.model.state.Bloc;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
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
        Graphics2D g = Painting.smooth(graphics);
        g.translate(info.draw.x, info.draw.y);
        g.scale(info.draw.width / Ring.WIDTH, info.draw.width / Ring.WIDTH);
        painter.accept(g, ring.get());
        g.dispose();
    }

    /** The part of the ring on which the states of each bloc stand. */
    static void blocs(Graphics2D g, Ring places) {
        for (Bloc bloc : places.blocs()) {
            double from = StrictMath.toDegrees(places.start(bloc));
            double extent = StrictMath.toDegrees(places.end(bloc)) - from;
            if (bloc != Bloc.NONE && extent > 0) {
                band(g, from, extent, places);
                label(g, bloc.words(), places.at(labelAngle(bloc, places), places.radius() - inside(places)), places);
            }
        }
    }

    private static void band(Graphics2D g, double from, double extent, Ring places) {
        double r = places.radius();
        Double2D centre = places.centre();
        g.setPaint(Palette.PALE.color());
        g.setStroke(new BasicStroke((float) (BAND * places.fineness()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(centre.x - r, centre.y - r, 2 * r, 2 * r, from, extent, Arc2D.OPEN));
    }

    /** How far inside the ring the label of a bloc stands. */
    private static double inside(Ring places) {
        return BAND * places.fineness() / 2 + 1.7 * places.text().size();
    }

    /** At the bottom, where the least capable stand and little passes. */
    private static double labelAngle(Bloc bloc, Ring places) {
        double extent = places.end(bloc) - places.start(bloc);
        double turn = StrictMath.min(LABEL_TURN, extent / 3);
        return bloc == Bloc.A ? places.end(bloc) - turn : places.start(bloc) + turn;
    }

    private static void label(Graphics2D g, String label, Double2D place, Ring places) {
        g.setPaint(Palette.GREY.color());
        g.setFont(places.text().bold());
        double width = Lettering.width(g.getFont(), label);
        g.drawString(label, (float) (place.x - width / 2), (float)
                (place.y + .4 * places.text().size()));
    }
}
