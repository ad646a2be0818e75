/** The world on MASON's display: states, rivalries, operations and transfers of exploits. */
@NullMarked
package detente.gui.view.world;

import org.jspecify.annotations.NullMarked;
