/** The words of an analysis: what it cannot say, and what no result says. */
@NullMarked
package detente.analysis.told;

import org.jspecify.annotations.NullMarked;
