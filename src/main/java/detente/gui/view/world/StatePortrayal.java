package detente.gui.view.world;

import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.gui.look.Painting;
import detente.gui.play.BookSwitch;
import detente.gui.view.inspect.Inspectors;
import detente.metric.Book;
import detente.model.state.Dyad;
import detente.model.state.State;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;

/**
 * A state: a disc as large as its capability, filled by its strategy, in a ring of five parts of which as many are
 * filled as the rung of the ladder says on which it stands.
 */
final class StatePortrayal extends SimplePortrayal2D {
    private static final Font LETTER = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    private static final double GAUGE = 4;

    private final Supplier<Ring> ring;
    private final BiFunction<State, GUIState, Inspector> inspector;
    private final BookSwitch book;

    StatePortrayal(Supplier<Ring> ring, BiFunction<State, GUIState, Inspector> inspector, BookSwitch book) {
        this.ring = ring;
        this.inspector = inspector;
        this.book = book;
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        State state = (State) object;
        Graphics2D g = Painting.smooth(graphics);
        g.translate(info.draw.x, info.draw.y);
        g.scale(info.draw.width, info.draw.height);
        Ring places = ring.get();
        disc(g, state, places, info.selected);
        gauge(g, rung(state, places), places.radius(state) + 1.5, places.shrink() * GAUGE);
        g.translate(-places.place(state).x, -places.place(state).y);
        g.setPaint(Palette.BLACK.color());
        places.name(state).ifPresent(name -> name.draw(g));
        g.dispose();
    }

    private static void disc(Graphics2D g, State state, Ring places, boolean selected) {
        double r = places.radius(state);
        Ellipse2D disc = new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
        g.setPaint(Colours.of(state.strategy()).color());
        g.fill(disc);
        g.setPaint(Palette.BLACK.color());
        g.setStroke(new BasicStroke(selected ? 3 : 1));
        g.draw(disc);
        letter(g, state, r);
    }

    /** The initial of its strategy, for those who cannot tell the colours. */
    private static void letter(Graphics2D g, State state, double r) {
        float size = (float) StrictMath.min(LETTER.getSize(), 1.3 * r);
        g.setFont(LETTER.deriveFont(size));
        String letter = Colours.name(state.strategy()).substring(0, 1).toUpperCase(Locale.ROOT);
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(letter, -metrics.stringWidth(letter) / 2f, (metrics.getAscent() - metrics.getDescent()) / 2f);
    }

    /** The highest rung on which a state stands against any rival. */
    static int rung(State state, Ring places) {
        return places.world().dyadsFrom(state.index()).stream()
                .mapToInt(Dyad::rung)
                .max()
                .orElse(0);
    }

    /** Five parts of a ring, clockwise from the top. */
    static void gauge(Graphics2D g, int rung, double radius, double width) {
        double r = radius + width / 2;
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int part = 0; part < Dyad.WAR_RUNG; part++) {
            g.setPaint(part < rung ? Palette.BLACK.color() : Palette.RULE.color());
            double extent = 360.0 / Dyad.WAR_RUNG;
            g.draw(new Arc2D.Double(-r, -r, 2 * r, 2 * r, 90 - part * extent - 6, 12 - extent, Arc2D.OPEN));
        }
    }

    @Override
    public boolean hitObject(Object object, DrawInfo2D range) {
        double r = ring.get().reach((State) object) * range.draw.width;
        Ellipse2D disc = new Ellipse2D.Double(range.draw.x - r, range.draw.y - r, 2 * r, 2 * r);
        return disc.intersects(range.clip.x, range.clip.y, range.clip.width, range.clip.height);
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return Inspectors.title((State) wrapper.getObject());
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        State state = (State) wrapper.getObject();
        return String.format(
                Locale.ROOT,
                "%s: %s, %s, %scapability %.2f, rung %d",
                Inspectors.title(state),
                state.traits().bloc().words(),
                Colours.name(state.strategy()),
                book.book() == Book.RECORDED ? "true " : "",
                state.capability(),
                rung(state, ring.get()));
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return inspector.apply((State) wrapper.getObject(), gui);
    }
}
