/** Personal data, targeted disinformation, trust and resilience. */
@NullMarked
package detente.model.information;

import org.jspecify.annotations.NullMarked;
