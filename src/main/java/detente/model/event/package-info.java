/** What a scenario has happen at a date, from outside the model: leaks, crises, and a change of what is detected. */
@NullMarked
package detente.model.event;

import org.jspecify.annotations.NullMarked;
