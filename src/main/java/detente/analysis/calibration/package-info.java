/**
 * Calibration: which sets of parameters give the record, found by waves in which an emulator proposes and the model
 * accepts, with their weights. Nothing here reads or writes a file.
 */
@NullMarked
package detente.analysis.calibration;

import org.jspecify.annotations.NullMarked;
