package detente.gui;

import detente.gui.play.Surroundings;
import detente.gui.play.View;
import detente.gui.view.chart.ChartsView;
import detente.gui.view.inspect.Inspectors;
import detente.gui.view.spectrum.SpectrumView;
import detente.gui.view.world.WorldView;
import java.awt.Rectangle;
import java.util.function.BiFunction;

/** The one list of views, in the order of their keys, each with its place beside the console. The places do not overlap. */
enum Views {
    /** Above, at the left. */
    WORLD(0, 0, .54, .7, WorldView::new),
    /** Below the world. */
    SPECTRUM(0, .7, .54, .3, (surroundings, inspectors) -> new SpectrumView(surroundings)),
    /** At the right. */
    CHARTS(.54, 0, .46, 1, (surroundings, inspectors) -> new ChartsView(surroundings));

    private final double left;
    private final double top;
    private final double width;
    private final double height;
    private final BiFunction<Surroundings, Inspectors, View> maker;

    Views(double left, double top, double width, double height, BiFunction<Surroundings, Inspectors, View> maker) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.maker = maker;
    }

    /**
     * Makes it, on the event thread.
     *
     * @param inspectors of what is clicked
     */
    View make(Surroundings surroundings, Inspectors inspectors) {
        return maker.apply(surroundings, inspectors);
    }

    /** Its bounds at first, in what the console leaves of the screen. */
    Rectangle in(Rectangle room) {
        int x = (int) StrictMath.round(left * room.width);
        int y = (int) StrictMath.round(top * room.height);
        int right = (int) StrictMath.round((left + width) * room.width);
        int bottom = (int) StrictMath.round((top + height) * room.height);
        return new Rectangle(room.x + x, room.y + y, right - x, bottom - y);
    }
}
