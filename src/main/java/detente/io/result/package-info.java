/** Result folders: locked, written in order, complete after any interruption, and described for other programs. */
@NullMarked
package detente.io.result;

import org.jspecify.annotations.NullMarked;
