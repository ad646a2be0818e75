package detente.gui.view.world;

import detente.chart.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A part of the legend: a head and under it samples with labels. */
final class LegendColumn {
    private static final double SAMPLE = 28;
    private static final double GAP = 6;

    private final String head;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String label, Consumer<Graphics2D> sample) {}

    LegendColumn(String head) {
        this.head = head;
    }

    /**
     * One more row.
     *
     * @param sample draws around (0, 0), 14 units to each side and 7 up and down
     */
    LegendColumn add(String label, Consumer<Graphics2D> sample) {
        rows.add(new Row(label, sample));
        return this;
    }

    double height(Lettering text) {
        return (rows.size() + 1) * text.row();
    }

    /** Width of the rows, without the head. */
    double rowWidth(Lettering text) {
        double share = share(text);
        return rows.stream()
                .mapToDouble(row -> share * (SAMPLE + GAP) + Lettering.width(text.plain(), row.label()))
                .max()
                .orElse(0);
    }

    double width(Lettering text) {
        return StrictMath.max(rowWidth(text), Lettering.width(text.bold(), head));
    }

    /** What it covers, below and right of a point: its head, and all of its rows. */
    List<Rectangle2D> boxes(double x, double y, Lettering text) {
        Rectangle2D below = new Rectangle2D.Double(x, y + text.row(), rowWidth(text), rows.size() * text.row());
        return head.isEmpty()
                ? List.of(below)
                : List.of(new Rectangle2D.Double(x, y, Lettering.width(text.bold(), head), text.row()), below);
    }

    private static double share(Lettering text) {
        return text.size() / Lettering.USUAL.size();
    }

    /** Draws it below and right of a point. */
    void draw(Graphics2D g, double x, double y, Lettering text) {
        double share = share(text);
        double baseline = y + text.row() * .75;
        g.setPaint(Palette.BLACK.color());
        g.setFont(text.bold());
        g.drawString(head, (float) x, (float) baseline);
        for (Row row : rows) {
            baseline += text.row();
            Graphics2D at = (Graphics2D) g.create();
            at.translate(x + share * SAMPLE / 2, baseline - text.row() * .28);
            at.scale(share, share);
            row.sample().accept(at);
            at.dispose();
            g.setPaint(Palette.BLACK.color());
            g.setFont(text.plain());
            g.drawString(row.label(), (float) (x + share * (SAMPLE + GAP)), (float) baseline);
        }
    }
}
