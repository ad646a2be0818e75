/** Tests. */
@NullMarked
package detente;

import org.jspecify.annotations.NullMarked;
