/** A calibration in a result folder: its file, its table of evaluations, what is said of it. */
@NullMarked
package detente.analysis.calibration.result;

import org.jspecify.annotations.NullMarked;
