/** How the effects of arms hold over futures, and on what they depend. */
@NullMarked
package detente.analysis.robust;

import org.jspecify.annotations.NullMarked;
