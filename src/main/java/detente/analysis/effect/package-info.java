/** What a change does: effects paired with the baseline, and interactions. */
@NullMarked
package detente.analysis.effect;

import org.jspecify.annotations.NullMarked;
