package detente.gui.view.world;

import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.metric.Book;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Strategy;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/** What the signs in the picture mean: one column for each corner. */
final class Legend {
    private static final List<String> RUNGS = List.of(
            "quiet",
            "espionage contest",
            "information conflict",
            "sabotage",
            "critical systems",
            "war (extrapolation)");
    private static final double HALF = 14;

    private Legend() {}

    /** Strategies: the fill of a state. Only those that occur. */
    static LegendColumn states(List<State> states) {
        LegendColumn column = new LegendColumn("State (size: capability)");
        for (Strategy strategy : Strategy.values()) {
            if (states.stream().anyMatch(state -> state.strategy() == strategy)) {
                column.add(
                        Colours.name(strategy),
                        g -> disc(g, Colours.of(strategy).color()));
            }
        }
        return column;
    }

    private static void disc(Graphics2D g, Paint paint) {
        Ellipse2D disc = new Ellipse2D.Double(-7, -7, 14, 14);
        g.setPaint(paint);
        g.fill(disc);
        g.setPaint(Palette.BLACK.color());
        g.setStroke(ArcsPortrayal.stroke(1, false));
        g.draw(disc);
    }

    /** The rungs of the ladder: the ring around a state. */
    static LegendColumn ladder() {
        LegendColumn column = new LegendColumn("Ring: rung of ladder");
        for (int rung = 0; rung <= Dyad.WAR_RUNG; rung++) {
            int here = rung;
            column.add(rung + " " + RUNGS.get(rung), g -> StatePortrayal.gauge(g, here, 3.5, 3.5));
        }
        return column;
    }

    /** Types of operations: the colour of an arrow. */
    static LegendColumn types() {
        LegendColumn column = new LegendColumn("Arrow: operation");
        for (OperationType type : OperationType.values()) {
            column.add(Colours.name(type), g -> arrow(g, Colours.of(type).color(), 2.6, false, 1));
        }
        return column;
    }

    /** What else the look of an arrow says. */
    static LegendColumn signs(Book book) {
        LegendColumn column = new LegendColumn("")
                .add("more severe", g -> arrow(g, Palette.GREY.color(), 4.6, false, 1))
                .add("answer", g -> arrow(g, Palette.GREY.color(), 2.6, false, 2))
                .add("boomerang", Legend::boomerang);
        return book == Book.RECORDED
                ? column
                : column.add("not on record", g -> arrow(g, Palette.GREY.color(), 2.6, true, 1));
    }

    private static void arrow(Graphics2D g, Paint paint, double thickness, boolean dashed, int heads) {
        double head = 5 + 1.2 * thickness;
        g.setPaint(paint);
        g.setStroke(ArcsPortrayal.stroke(thickness, dashed));
        g.draw(new Line2D.Double(-HALF, 0, HALF - head, 0));
        for (int n = 0; n < heads; n++) {
            double tip = HALF - n * head * .8;
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(tip, 0);
            triangle.lineTo(tip - head, -head / 2.2);
            triangle.lineTo(tip - head, head / 2.2);
            triangle.closePath();
            g.fill(triangle);
        }
    }

    private static void boomerang(Graphics2D g) {
        arrow(g, Palette.GREY.color(), 2.6, false, 1);
        OperationPortrayal.ring(new Point2D.Double(-3, 0), 1, g);
    }

    /** Channels of proliferation: the colour of a dot; the first or the second half of them. */
    static LegendColumn channels(boolean first) {
        LegendColumn column = new LegendColumn(first ? "Dot: exploit spreads" : "");
        int half = Colours.CHANNELS.size() / 2;
        for (Origin channel : Colours.CHANNELS.subList(first ? 0 : half, first ? half : 2 * half)) {
            column.add(
                    Colours.name(channel),
                    g -> TransferPortrayal.paint(channel, new Point2D.Double(), TransferPortrayal.DOT, g));
        }
        return column;
    }
}
