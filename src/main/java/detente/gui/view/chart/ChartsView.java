package detente.gui.view.chart;

import detente.gui.look.Saving;
import detente.gui.look.WrapPanel;
import detente.gui.play.Onset;
import detente.gui.play.Place;
import detente.gui.play.Playback;
import detente.gui.play.Stage;
import detente.gui.play.View;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** The window with the charts of the run. */
public final class ChartsView implements View {
    private static final int GAP = 6;

    private final JFrame window = new JFrame("Charts");
    private final Stage stage;
    private final List<ChartCard> cards = cards();
    private final ChartGrid grid = new ChartGrid(cards);
    private final JComboBox<TimeSpan> span = new JComboBox<>(TimeSpan.values());
    private RunData data = new RunData();
    private Moment moment = new Moment(0, 0, List.of());

    /** How far a run has come: its beginning and now, in years, and when policies switch. */
    private record Moment(double beginning, double now, List<Onset> onsets) {}

    public ChartsView(Stage stage) {
        this.stage = stage;
        JPanel content = new JPanel(new BorderLayout());
        content.setBackground(Color.WHITE);
        content.add(head(), BorderLayout.NORTH);
        content.add(grid.component(), BorderLayout.CENTER);
        window.setContentPane(content);
        window.pack();
        span.addActionListener(event -> show());
        stage.book().onChange(this::show);
    }

    private List<ChartCard> cards() {
        return Stream.concat(Arrays.stream(RunChart.values()).map(List::<Chart>of), Stream.of(PolicyChart.all()))
                .map(charts -> new ChartCard(charts, this::show))
                .toList();
    }

    private JPanel head() {
        JLabel label = new JLabel("Show");
        label.setDisplayedMnemonic('h');
        label.setLabelFor(span);
        span.setToolTipText("How much of the past the charts show");
        JButton save = new JButton("Save…");
        save.setMnemonic('v');
        save.setToolTipText("Save the chart that was clicked, or all of them, as SVG or PNG");
        save.addActionListener(event -> save());
        JLabel dashes = new JLabel("without policies", new DashIcon(), SwingConstants.LEADING);
        dashes.setToolTipText("Dashed: the same world and luck without the policies");
        JPanel head = new WrapPanel(GAP, 2);
        head.setOpaque(false);
        List.of(label, span, save, dashes).forEach(head::add);
        return head;
    }

    @Override
    public void save() {
        List<ChartCard> chosen = grid.chosen();
        String name = chosen.size() == 1 ? chosen.get(0).chart().fileName() : "charts";
        Saving.save(stage.files(), window, name, ChartFile.ENDINGS, new ChartFile(chosen)::write);
    }

    @Override
    public BufferedImage picture() {
        return new ChartFile(grid.chosen()).image();
    }

    @Override
    public JFrame window() {
        return window;
    }

    @Override
    public Place place() {
        return Place.CHARTS;
    }

    @Override
    public void restart(Playback run) {
        data = new RunData();
        refresh(run);
    }

    @Override
    public void refresh(Playback run) {
        data.read(run);
        moment = new Moment(-run.scenario().burnInYears(), run.time(), run.onsets());
        show();
    }

    private void show() {
        TimeSpan shown = span.getItemAt(span.getSelectedIndex());
        double from = shown.from(moment.beginning(), moment.now());
        double until = shown.until(moment.beginning(), moment.now());
        for (ChartCard card : cards) {
            card.show(data, stage.book().book(), moment.onsets(), from, until);
        }
    }
}
