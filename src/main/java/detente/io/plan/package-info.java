/** Experiment files, read and written, and the experiments that come with the program. */
@NullMarked
package detente.io.plan;

import org.jspecify.annotations.NullMarked;
