/** One run, looked at: MASON's console with policies, parameters and playback of our own, and the windows around it. */
@NullMarked
package detente.gui;

import org.jspecify.annotations.NullMarked;
