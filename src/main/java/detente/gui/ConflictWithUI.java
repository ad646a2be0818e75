package detente.gui;

import detente.gui.play.Playback;
import detente.gui.play.Player;
import java.util.Arrays;
import java.util.function.Consumer;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.Steppable;

/** MASON's side of the window: holds the model that is shown, for displays, portrayals and inspectors. */
public final class ConflictWithUI extends GUIState {
    private final Player player;
    private final Consumer<Console> furnishing;

    /**
     * @param first the run that is shown at first
     * @param player carries out the steps
     * @param furnishing adds windows to the console while it is made
     */
    ConflictWithUI(Playback first, Player player, Consumer<Console> furnishing) {
        super(first.model());
        this.player = player;
        this.furnishing = furnishing;
    }

    /** The title of the console; MASON asks for it by this name. */
    public static String getName() {
        return "Détente";
    }

    /** What the tab About says; MASON asks for it by this name. */
    public static Object getInfo() {
        return About.html();
    }

    Player player() {
        return player;
    }

    @Override
    public void init(Controller console) {
        super.init(console);
        furnishing.accept((Console) console);
    }

    /** Another run is shown. Its model has been started by then. */
    void show(Playback run) {
        finish();
        load(run.model());
    }

    /** MASON's own displays and inspectors look at what a frame of steps brought. */
    void frame(Playback run) {
        synchronized (run.lock()) {
            Steppable[] due = Arrays.copyOf(after, afterSize);
            afterSize = 0;
            for (Steppable each : due) {
                each.step(state);
            }
        }
    }
}
