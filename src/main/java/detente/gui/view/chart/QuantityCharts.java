package detente.gui.view.chart;

import detente.gui.play.Playback;
import detente.gui.play.Surroundings;
import java.util.ArrayList;
import java.util.List;

/** The windows with charts of single quantities. Event thread only. */
public final class QuantityCharts {
    private final Surroundings surroundings;
    private final List<QuantityWindow> windows = new ArrayList<>();

    public QuantityCharts(Surroundings surroundings) {
        this.surroundings = surroundings;
        surroundings.book().onChange(() -> open().forEach(QuantityWindow::show));
    }

    /** Those that nobody has closed. */
    private List<QuantityWindow> open() {
        windows.removeIf(each -> !each.window().isDisplayable());
        return windows;
    }

    /** Opens a chart of a quantity, or brings the one that there is to the front. */
    public void open(Quantity quantity) {
        QuantityWindow chart = open().stream()
                .filter(each -> each.window().getTitle().equals(quantity.name()))
                .findFirst()
                .orElseGet(() -> add(quantity));
        chart.window().setVisible(true);
        chart.window().toFront();
    }

    private QuantityWindow add(Quantity quantity) {
        QuantityWindow added = new QuantityWindow(quantity, surroundings, windows.size());
        windows.add(added);
        return added;
    }

    /** Another run is shown. */
    public void restart(Playback run) {
        open().forEach(each -> each.restart(run));
    }

    /** Steps were carried out. */
    public void refresh(Playback run) {
        open().forEach(each -> each.refresh(run));
    }
}
