package detente.gui.view.world;

import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.metric.Book;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Strategy;
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
    private static final double USUAL = 2.6;
    /** Radius of a state. */
    private static final double DISC = 7;

    private static final double THICK = 5;
    private static final double FINE = .8;
    private static final Arc ROW =
            Arc.between(new Point2D.Double(-14, 0), new Point2D.Double(14, 0), new Point2D.Double(0, 0), 0);

    private Legend() {}

    /** Strategies: the fill of a state. Only those that occur. No record shows what states are and where they stand. */
    static LegendColumn states(List<State> states, Book book) {
        LegendColumn column = new LegendColumn(book == Book.RECORDED ? "State (true)" : "State (size: capability)");
        for (Strategy strategy : Strategy.values()) {
            if (states.stream().anyMatch(state -> state.strategy() == strategy)) {
                column.add(
                        Colours.name(strategy),
                        g -> TransferPortrayal.paint(Colours.of(strategy), new Point2D.Double(), DISC, g));
            }
        }
        return column;
    }

    /** The rungs of the ladder: the ring around a state. */
    static LegendColumn ladder(Book book) {
        LegendColumn column = new LegendColumn(book == Book.RECORDED ? "Ring: rung (true)" : "Ring: rung of ladder");
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
            arrow(column, Colours.name(type), new Arrow(Colours.of(type), USUAL, false, 1, false));
        }
        return column;
    }

    /** What else the look of an arrow says. */
    static LegendColumn signs(Book book) {
        LegendColumn column = new LegendColumn("");
        arrow(column, "more severe", new Arrow(Palette.GREY, THICK, false, 1, false));
        if (book == Book.TRUE) {
            arrow(column, "answer", new Arrow(Palette.GREY, USUAL, false, 2, false));
            arrow(column, "boomerang", new Arrow(Palette.GREY, USUAL, false, 1, true));
            arrow(column, "not on record", new Arrow(Palette.GREY, USUAL, true, 1, false));
        }
        return column;
    }

    private static void arrow(LegendColumn column, String label, Arrow arrow) {
        column.add(label, g -> arrow.draw(ROW, FINE, 1, g));
    }

    /** Channels of proliferation: the colour of a dot; the first or the second half of them. */
    static LegendColumn channels(boolean first) {
        LegendColumn column = new LegendColumn(first ? "Dot: exploit spreads" : "");
        int half = Colours.CHANNELS.size() / 2;
        for (Origin channel : Colours.CHANNELS.subList(first ? 0 : half, first ? half : 2 * half)) {
            column.add(
                    Colours.name(channel),
                    g -> TransferPortrayal.paint(Colours.of(channel), new Point2D.Double(), TransferPortrayal.DOT, g));
        }
        return column;
    }
}
