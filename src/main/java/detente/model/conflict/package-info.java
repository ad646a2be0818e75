/** How often operations happen, and how one is carried out. */
@NullMarked
package detente.model.conflict;

import org.jspecify.annotations.NullMarked;
