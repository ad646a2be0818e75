/** What it means to declare a parameter: one annotation, one catalog. */
@NullMarked
package detente.parameter;

import org.jspecify.annotations.NullMarked;
