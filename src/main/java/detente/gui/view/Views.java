package detente.gui.view;

import detente.gui.play.Stage;
import detente.gui.play.View;
import detente.gui.view.chart.ChartsView;
import detente.gui.view.spectrum.SpectrumView;
import detente.gui.view.world.WorldView;
import java.util.List;

/** The one list of views, in the order of their keys. */
public final class Views {
    private Views() {}

    /** All of them, made on the event thread. */
    public static List<View> all(Stage stage) {
        return List.of(new WorldView(stage), new SpectrumView(stage), new ChartsView(stage));
    }
}
