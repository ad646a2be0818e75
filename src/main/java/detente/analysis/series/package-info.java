/** Time series, world by world. */
@NullMarked
package detente.analysis.series;

import org.jspecify.annotations.NullMarked;
