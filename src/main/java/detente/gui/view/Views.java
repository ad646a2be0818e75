package detente.gui.view;

import detente.gui.play.Surroundings;
import detente.gui.play.View;
import detente.gui.view.chart.ChartsView;
import detente.gui.view.inspect.Inspectors;
import detente.gui.view.spectrum.SpectrumView;
import detente.gui.view.world.WorldView;
import java.util.List;

/** The one list of views, in the order of their keys. */
public final class Views {
    private Views() {}

    /**
     * All of them, made on the event thread.
     *
     * @param inspectors of what is clicked
     */
    public static List<View> all(Surroundings surroundings, Inspectors inspectors) {
        return List.of(
                new WorldView(surroundings, inspectors), new SpectrumView(surroundings), new ChartsView(surroundings));
    }
}
