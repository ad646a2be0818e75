package detente.gui.view.chart;

import detente.gui.look.Era;
import detente.gui.look.Painting;
import detente.gui.play.Onset;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import javax.swing.JPanel;

/** Above charts: which policy switches when and what happens, named once for all charts below, at the lines that they draw. */
final class OnsetStrip extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient ChartGrid grid;
    private final transient ChartCard<?> first;

    /** @param first the card whose marks and text all others share */
    OnsetStrip(ChartGrid grid, ChartCard<?> first) {
        this.grid = grid;
        this.first = first;
        getAccessibleContext().setAccessibleName("When policies switch and events happen");
    }

    /** The marks, or the time that is shown, are others. */
    void show(Moment moment) {
        setToolTipText(words(moment));
        if (getPreferredSize().height != getHeight()) {
            revalidate();
        }
        repaint();
    }

    private static String words(Moment moment) {
        return moment.onsets().stream()
                .map(onset -> words(onset, moment.era()))
                .collect(Collectors.joining("<br>", "<html>Policies and events<br>", "</html>"));
    }

    private static String words(Onset onset, Era era) {
        return era.words(onset.time(), 2) + ": " + onset.label() + " "
                + onset.change().words();
    }

    private int widthOfColumn() {
        return grid.getWidth() / grid.columns();
    }

    @Override
    public Dimension getPreferredSize() {
        Graphics2D g = (Graphics2D) getGraphics();
        if (g == null) {
            return new Dimension();
        }
        try {
            return new Dimension(0, (int) StrictMath.ceil(first.heightOfFlags(g, widthOfColumn())));
        } finally {
            g.dispose();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, getWidth(), getHeight());
        int width = widthOfColumn();
        for (int column = 0; column < grid.columns(); column++) {
            first.drawFlags(g, new Rectangle2D.Double((double) column * width, 0, width, getHeight()));
        }
        g.dispose();
    }
}
