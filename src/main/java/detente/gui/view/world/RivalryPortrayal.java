package detente.gui.view.world;

import detente.chart.Palette;
import detente.model.state.Dyad;
import detente.model.state.RivalPair;
import java.awt.Graphics2D;
import java.util.function.Supplier;
import sim.portrayal.SimplePortrayal2D;

/** Rivals: thin arcs, darker and thicker the higher the rung of the ladder on which the pair stands. */
final class RivalryPortrayal extends ArcsPortrayal<RivalPair> {
    /** Just enough to be seen on a projector. */
    static final double FAINT = .72;

    RivalryPortrayal(Supplier<Ring> ring, SimplePortrayal2D each) {
        super(ring, () -> ring.get().world().pairs(), each);
    }

    @Override
    Arc arc(RivalPair pair, Ring places) {
        return places.arc(pair.one().from(), pair.one().to(), 0);
    }

    @Override
    void draw(RivalPair pair, Arc arc, double fineness, Graphics2D g) {
        int rung = StrictMath.max(pair.one().rung(), pair.other().rung());
        g.setPaint(Palette.GREY.faded(FAINT + (1 - FAINT) * rung / Dyad.WAR_RUNG));
        g.setStroke(stroke(fineness * (.8 + .35 * rung), false));
        g.draw(arc.shape());
    }
}
