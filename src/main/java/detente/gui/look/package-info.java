/** What all windows have in common to the eye: colours, names, sizes of text. */
@NullMarked
package detente.gui.look;

import org.jspecify.annotations.NullMarked;
