/** The least that a run must cost: the model without policies as a plain loop over arrays, which the program is measured against. */
@NullMarked
package detente.model.floor;

import org.jspecify.annotations.NullMarked;
