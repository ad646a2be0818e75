/** How exploits and knowledge spread between states, one channel each. */
@NullMarked
package detente.model.proliferation;

import org.jspecify.annotations.NullMarked;
