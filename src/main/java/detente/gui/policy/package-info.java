/** The panel in which policies are switched while a run is played. */
@NullMarked
package detente.gui.policy;

import org.jspecify.annotations.NullMarked;
