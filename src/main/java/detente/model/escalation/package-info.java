/** Grievance, retaliation and the ladder with its firebreak. */
@NullMarked
package detente.model.escalation;

import org.jspecify.annotations.NullMarked;
