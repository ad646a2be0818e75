package detente.gui.view.chart;

import detente.gui.look.WrapPanel;
import java.awt.BorderLayout;
import java.awt.Color;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** The line above charts: how much of the past they show, and what saves them. */
final class ChartHead {
    private static final int GAP = 6;

    private final JComboBox<TimeSpan> span = new JComboBox<>(TimeSpan.values());
    private final WrapPanel panel = new WrapPanel(GAP, 2);

    /**
     * @param chosen called when another span was chosen
     * @param save saves what is shown
     * @param saved what that is, in words
     */
    ChartHead(Runnable chosen, Runnable save, String saved) {
        JLabel label = new JLabel("Show");
        label.setDisplayedMnemonic('h');
        label.setLabelFor(span);
        span.setToolTipText("How much of the past the charts show");
        span.addActionListener(event -> chosen.run());
        JButton button = new JButton("Save…");
        button.setMnemonic('v');
        button.setToolTipText("Save " + saved + " as SVG or PNG");
        button.addActionListener(event -> save.run());
        JLabel dashes = new JLabel("without policies", new DashIcon(), SwingConstants.LEADING);
        dashes.setToolTipText("Dashed: the same world and luck without the policies");
        panel.setOpaque(false);
        List.of(label, span, button, dashes).forEach(panel::add);
    }

    /** A white page with it above charts. */
    JPanel above(JComponent charts) {
        JPanel page = new JPanel(new BorderLayout());
        page.setBackground(Color.WHITE);
        page.add(panel, BorderLayout.NORTH);
        page.add(charts, BorderLayout.CENTER);
        return page;
    }

    TimeSpan span() {
        return span.getItemAt(span.getSelectedIndex());
    }
}
