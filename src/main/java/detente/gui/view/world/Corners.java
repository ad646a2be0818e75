package detente.gui.view.world;

import detente.metric.Book;
import detente.model.state.State;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The legend: its columns stand in the corners of the picture. */
final class Corners {
    static final double MARGIN = 8;

    private final Lettering text;
    private final List<Standing> columns = new ArrayList<>();

    private record Standing(LegendColumn column, double x, double y) {}

    /**
     * A legend.
     *
     * @param book no record shows how an exploit spreads
     */
    Corners(List<State> states, Book book, Lettering text) {
        this.text = text;
        LegendColumn ladder = Legend.ladder();
        LegendColumn types = Legend.types();
        double bottom = Ring.HEIGHT - MARGIN - types.height(text);
        add(Legend.states(states), MARGIN, MARGIN);
        add(ladder, fromRight(ladder), MARGIN);
        add(types, MARGIN, bottom);
        add(Legend.signs(book), MARGIN + types.width(text) + text.size(), bottom);
        if (book == Book.TRUE) {
            LegendColumn first = Legend.channels(true);
            LegendColumn rest = Legend.channels(false);
            add(first, fromRight(rest) - text.size() - first.rowWidth(text), bottom);
            add(rest, fromRight(rest), bottom);
        }
    }

    private double fromRight(LegendColumn column) {
        return Ring.WIDTH - MARGIN - column.width(text);
    }

    private void add(LegendColumn column, double x, double y) {
        columns.add(new Standing(column, x, y));
    }

    void draw(Graphics2D g) {
        columns.forEach(each -> each.column().draw(g, each.x(), each.y(), text));
    }

    /** What the columns cover, in units of the field. */
    List<Rectangle2D> boxes() {
        return columns.stream()
                .flatMap(each -> each.column().boxes(each.x(), each.y(), text).stream())
                .toList();
    }
}
