/** Many runs: what varies between them, in which design, and how they are carried out in order. */
@NullMarked
package detente.experiment;

import org.jspecify.annotations.NullMarked;
