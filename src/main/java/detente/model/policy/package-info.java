/** The five actions: one file for each policy, when it is in force and for whom, and the rules in force. */
@NullMarked
package detente.model.policy;

import org.jspecify.annotations.NullMarked;
