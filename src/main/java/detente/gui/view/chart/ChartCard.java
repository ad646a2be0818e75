package detente.gui.view.chart;

import detente.chart.LivePanel;
import detente.chart.Mark;
import detente.gui.look.Colours;
import detente.gui.look.TextSize;
import detente.gui.play.Onset;
import detente.metric.Book;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** One chart in the window. It paints from its own copy of the run. */
final class ChartCard extends JPanel {
    private static final Dimension SMALLEST = new Dimension(240, 96);

    private final RunChart chart;
    private final LivePanel panel;

    ChartCard(RunChart chart) {
        this.chart = chart;
        this.panel = new LivePanel("", "", chart.isLogarithmic());
        setMinimumSize(SMALLEST);
        setPreferredSize(new Dimension(400, 150));
        setFocusable(true);
        setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
        getAccessibleContext().setAccessibleName(chart.title(Book.TRUE));
    }

    RunChart chart() {
        return chart;
    }

    /** What it shows, to be written into a file. */
    LivePanel panel() {
        return panel;
    }

    /** Shows what there is to be seen now. */
    void show(RunData data, Book book, List<Onset> onsets, double from, double until) {
        panel.clear();
        panel.say(chart.title(book), chart.unit(book, !onsets.isEmpty()));
        chart.fill(panel, data, book);
        panel.mark(marks(onsets));
        panel.show(from, until);
        repaint();
    }

    private static List<Mark> marks(List<Onset> onsets) {
        return onsets.stream()
                .map(onset -> new Mark(onset.time(), Colours.policy(onset.policy()) + change(onset.change())))
                .toList();
    }

    private static String change(Onset.Change change) {
        return switch (change) {
            case ON -> "";
            case OFF -> " off";
            case CHANGED -> " changed";
        };
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        panel.draw(g, new Rectangle(getWidth(), getHeight()), TextSize.points());
        g.dispose();
    }
}
