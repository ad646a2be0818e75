/** Cyber peace, information conflict or cyber-physical war, as an observable. */
@NullMarked
package detente.model.regime;

import org.jspecify.annotations.NullMarked;
