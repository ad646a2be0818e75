/** The pictures of a run: one file for each window, and what they draw. */
@NullMarked
package detente.gui.view;

import org.jspecify.annotations.NullMarked;
