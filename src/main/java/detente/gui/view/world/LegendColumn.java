package detente.gui.view.world;

import detente.chart.Palette;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A part of the legend: a head and under it samples with labels. */
final class LegendColumn {
    static final double ROW = 19;

    private static final Font HEAD = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 15);
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

    double height() {
        return (rows.size() + 1) * ROW;
    }

    double width(Graphics2D g) {
        double width = g.getFontMetrics(HEAD).stringWidth(head);
        for (Row row : rows) {
            width = StrictMath.max(width, SAMPLE + GAP + g.getFontMetrics(TEXT).stringWidth(row.label()));
        }
        return width;
    }

    /** Draws it below and right of a point. */
    void draw(Graphics2D g, double x, double y) {
        double baseline = y + ROW * .75;
        g.setPaint(Palette.BLACK.color());
        g.setFont(HEAD);
        g.drawString(head, (float) x, (float) baseline);
        for (Row row : rows) {
            baseline += ROW;
            Graphics2D at = (Graphics2D) g.create();
            at.translate(x + SAMPLE / 2, baseline - ROW * .28);
            row.sample().accept(at);
            at.dispose();
            g.setPaint(Palette.BLACK.color());
            g.setFont(TEXT);
            g.drawString(row.label(), (float) (x + SAMPLE + GAP), (float) baseline);
        }
    }
}
