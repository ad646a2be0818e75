/**
 * What the rows of a result folder say: summaries, effects paired within worlds, variances, interactions, sensitivity,
 * bands over time; and validation.
 */
@NullMarked
package detente.analysis;

import org.jspecify.annotations.NullMarked;
