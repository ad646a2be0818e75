/** Works at compile time only: writes the shapes of records of parameters. Not in the jar. */
@NullMarked
package detente.parameter.processor;

import org.jspecify.annotations.NullMarked;
