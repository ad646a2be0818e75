/** Luck by name: every random number is found by its purpose, who, when and which; none comes from a stream. */
@NullMarked
package detente.random;

import org.jspecify.annotations.NullMarked;
