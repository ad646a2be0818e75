/** What can be said of a few numbers: intervals, ranks, tests, and what rounding is. */
@NullMarked
package detente.analysis.sample;

import org.jspecify.annotations.NullMarked;
