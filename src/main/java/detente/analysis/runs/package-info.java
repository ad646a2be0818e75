/** A result folder as an analysis reads it, point by point, and writes what it finds. */
@NullMarked
package detente.analysis.runs;

import org.jspecify.annotations.NullMarked;
