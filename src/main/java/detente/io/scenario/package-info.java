/** Scenario files, read and written, and the scenarios that come with the program. */
@NullMarked
package detente.io.scenario;

import org.jspecify.annotations.NullMarked;
