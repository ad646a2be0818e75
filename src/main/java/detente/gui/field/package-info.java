/** Fields for declared numbers. */
@NullMarked
package detente.gui.field;

import org.jspecify.annotations.NullMarked;
