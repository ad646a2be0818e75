package detente.gui.view.chart;

import detente.gui.look.Era;
import detente.gui.look.Saving;
import detente.gui.play.Playback;
import detente.gui.play.Surroundings;
import detente.gui.play.View;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.swing.JFrame;

/** The window with the charts of the run. */
public final class ChartsView implements View {
    private final JFrame window = new JFrame("Charts");
    private final Surroundings surroundings;
    private final List<ChartCard<RunData>> cards = cards();
    private final ChartGrid grid = new ChartGrid(List.copyOf(cards));
    private final OnsetStrip onsets = new OnsetStrip(grid, cards.get(0));
    private final ChartHead head = new ChartHead(this::show, this::save, "the chart that was clicked, or all of them,");
    private RunData data = new RunData();
    private Moment moment = new Moment(0, 0, List.of(), new Era(OptionalInt.empty()));

    public ChartsView(Surroundings surroundings) {
        this.surroundings = surroundings;
        grid.head(onsets);
        window.setContentPane(head.above(grid.component()));
        window.pack();
        surroundings.book().onChange(this::show);
    }

    private List<ChartCard<RunData>> cards() {
        return Stream.concat(
                        Arrays.stream(RunChart.values()).map(List::<Chart<RunData>>of), Stream.of(PolicyChart.all()))
                .map(charts -> new ChartCard<>(charts, false, this::show))
                .toList();
    }

    @Override
    public void save() {
        List<ChartCard<?>> chosen = grid.chosen();
        String name = chosen.size() == 1 ? chosen.get(0).chart().fileName() : "charts";
        Saving.save(surroundings.files(), window, name, Saving.LINES, new ChartFile(chosen)::write);
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
    public void restart(Playback run) {
        data = new RunData();
    }

    @Override
    public void refresh(Playback run) {
        data.read(run);
        moment = Moment.of(run);
        show();
    }

    private void show() {
        for (ChartCard<RunData> card : cards) {
            card.show(data, surroundings.book().book(), moment, head.span());
        }
        onsets.show(moment);
    }
}
