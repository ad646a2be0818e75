package detente.gui.play;

import java.util.concurrent.Executor;
import sim.display.GUIState;

/**
 * What a view is given when it is made.
 *
 * @param simulation MASON's side of the window: its {@code state} is the model that is shown, its {@code controller}
 *     the console
 * @param book which operations are shown
 * @param files writes files, on a thread that paints nothing
 */
public record Stage(GUIState simulation, BookSwitch book, Executor files) {}
