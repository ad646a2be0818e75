/** What there is to know about a state, a rivalry or an operation: MASON's inspectors with properties of our own. */
@NullMarked
package detente.gui.view.inspect;

import org.jspecify.annotations.NullMarked;
