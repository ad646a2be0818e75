/** Who exists: states, their rival dyads, blocs, vendors and brokers, and how a world is drawn. */
@NullMarked
package detente.model.state;

import org.jspecify.annotations.NullMarked;
