package detente.gui.play;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import sim.display.GUIState;

/**
 * What a view is given when it is made.
 *
 * @param simulation MASON's side of the window: its {@code state} is the model that is shown, its {@code controller}
 *     the console
 * @param book which operations are shown
 * @param files writes files, on a thread that paints nothing
 * @param run hands over the run that is played, between two steps and on the player's thread; what is shown is shown
 *     anew after that
 */
public record Surroundings(GUIState simulation, BookSwitch book, Executor files, Consumer<Consumer<Playback>> run) {}
