/** Two results beside each other: what became of every effect. */
@NullMarked
package detente.analysis.compare;

import org.jspecify.annotations.NullMarked;
