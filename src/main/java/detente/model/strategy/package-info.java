/** How often a strategy acts, and how an adaptive state learns. */
@NullMarked
package detente.model.strategy;

import org.jspecify.annotations.NullMarked;
