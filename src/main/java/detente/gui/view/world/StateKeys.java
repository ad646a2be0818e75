package detente.gui.view.world;

import detente.model.state.State;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import sim.display.GUIState;
import sim.portrayal.LocationWrapper;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.util.Double2D;

/** Does with keys in the window of the world what a mouse does to states: choose one, move it, inspect it. */
final class StateKeys {
    private static final double STRIDE = 10;

    private final GUIState simulation;
    private final WorldDisplay display;
    private final ContinuousPortrayal2D states;
    private final Supplier<Ring> ring;
    private int chosen = -1;

    StateKeys(GUIState simulation, WorldDisplay display, ContinuousPortrayal2D states, Supplier<Ring> ring) {
        this.simulation = simulation;
        this.display = display;
        this.states = states;
        this.ring = ring;
    }

    void bind(JRootPane root) {
        bind(root, "alt PAGE_DOWN", () -> choose(1));
        bind(root, "alt PAGE_UP", () -> choose(-1));
        bind(root, "alt LEFT", () -> move(-STRIDE, 0));
        bind(root, "alt RIGHT", () -> move(STRIDE, 0));
        bind(root, "alt UP", () -> move(0, -STRIDE));
        bind(root, "alt DOWN", () -> move(0, STRIDE));
        bind(root, "alt ENTER", this::inspect);
    }

    private static void bind(JRootPane root, String key, Runnable deed) {
        root.registerKeyboardAction(
                event -> deed.run(), KeyStroke.getKeyStroke(key), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    /** Another world is shown: nothing is chosen there. */
    void forget() {
        chosen = -1;
    }

    private void choose(int further) {
        int before = chosen < 0 && further < 0 ? 0 : chosen;
        chosen = StrictMath.floorMod(before + further, all().size());
        display.performSelection(wrapper());
        display.say(state().name() + " is chosen: Alt with arrows moves it, with Enter inspects it.");
        display.repaint();
    }

    private void move(double right, double down) {
        if (chosen >= 0) {
            Ring places = ring.get();
            Double2D from = places.place(state());
            double x = StrictMath.max(0, StrictMath.min(Ring.WIDTH, from.x + right));
            double y = StrictMath.max(0, StrictMath.min(Ring.HEIGHT, from.y + down));
            places.field().setObjectLocation(state(), new Double2D(x, y));
            display.repaint();
        }
    }

    private void inspect() {
        if (chosen >= 0) {
            ClickableState.inspect(wrapper(), simulation);
        }
    }

    /** Of the run that is shown, which may have fewer states than the one before. */
    private State state() {
        return all().get(chosen % all().size());
    }

    private List<State> all() {
        return ring.get().world().states();
    }

    private LocationWrapper wrapper() {
        return new LocationWrapper(state(), ring.get().place(state()), states);
    }
}
