/** How metrics are spread, and where the spread comes from. */
@NullMarked
package detente.analysis.spread;

import org.jspecify.annotations.NullMarked;
