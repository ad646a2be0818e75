/** How much metrics depend on factors. */
@NullMarked
package detente.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
