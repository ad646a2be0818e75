/** The battery: which promises are tested how often, and the page that says what came of it. */
@NullMarked
package detente.battery;

import org.jspecify.annotations.NullMarked;
