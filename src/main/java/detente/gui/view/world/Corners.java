package detente.gui.view.world;

import detente.metric.Book;
import detente.model.state.State;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The legend: its columns stand in the corners of a picture, which may be as small as {@link #smallest}. */
final class Corners {
    static final double MARGIN = 8;

    private final Lettering text;
    private final LegendColumn states;
    private final LegendColumn ladder;
    private final LegendColumn types = Legend.types();
    private final LegendColumn signs;
    private final List<LegendColumn> channels;

    private record Standing(LegendColumn column, double x, double y) {}

    /**
     * A legend.
     *
     * @param book no record shows how an exploit spreads
     */
    Corners(List<State> states, Book book, Lettering text) {
        this.text = text;
        this.states = Legend.states(states, book);
        ladder = Legend.ladder(book);
        signs = Legend.signs(book);
        channels = book == Book.TRUE ? List.of(Legend.channels(true), Legend.channels(false)) : List.of();
    }

    private List<Standing> standing(double width, double height) {
        double bottom = height - MARGIN - types.height(text);
        List<Standing> columns = new ArrayList<>();
        columns.add(new Standing(states, MARGIN, MARGIN));
        columns.add(new Standing(ladder, width - MARGIN - ladder.width(text), MARGIN));
        columns.add(new Standing(types, MARGIN, bottom));
        columns.add(new Standing(signs, MARGIN + types.width(text) + text.size(), bottom));
        double x = width - MARGIN - widthOfChannels();
        for (LegendColumn column : channels) {
            columns.add(new Standing(column, x, bottom));
            x += column.rowWidth(text) + text.size();
        }
        return columns;
    }

    private double widthOfChannels() {
        return channels.stream()
                .mapToDouble(column -> column.rowWidth(text) + text.size())
                .reduce(-text.size(), Double::sum);
    }

    void draw(Graphics2D g, double width, double height) {
        standing(width, height).forEach(each -> each.column().draw(g, each.x(), each.y(), text));
    }

    /** What the columns cover. */
    List<Rectangle2D> boxes(double width, double height) {
        return standing(width, height).stream()
                .flatMap(each -> each.column().boxes(each.x(), each.y(), text).stream())
                .toList();
    }

    /** The smallest picture in which they do not touch each other. */
    Dimension smallest() {
        double gap = 2 * text.size();
        double above = states.width(text) + gap + ladder.width(text);
        double below = types.width(text) + text.size() + signs.width(text) + gap + widthOfChannels();
        double height = StrictMath.max(states.height(text), ladder.height(text)) + text.row() + types.height(text);
        return new Dimension((int) StrictMath.ceil(2 * MARGIN + StrictMath.max(above, below)), (int)
                StrictMath.ceil(2 * MARGIN + height));
    }
}
