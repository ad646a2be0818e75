/** The commands: one file for each, what they have in common, and how they end. */
@NullMarked
package detente.cli;

import org.jspecify.annotations.NullMarked;
