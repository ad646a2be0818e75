/**
 * A run that is played in time, its shadow without policies, and what those who look at it may ask.
 *
 * <p>One thread, the player's, carries out steps; the event thread paints. A step holds the lock of the run
 * ({@link Playback#lock()}, which MASON's display and inspectors take too). After a frame of steps the player waits
 * while the event thread calls {@link View#refresh}: there, and only there or with the lock held, the event thread may
 * read the model. A view copies what it draws; what it paints later comes from its copy. The event thread never waits
 * for the player and never carries out a step.
 */
@NullMarked
package detente.gui.play;

import org.jspecify.annotations.NullMarked;
