/** What it means to declare a parameter: one annotation, one catalog; the only place that reflects. */
@NullMarked
package detente.parameter;

import org.jspecify.annotations.NullMarked;
