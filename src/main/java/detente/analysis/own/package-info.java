/** Incident data of somebody's own, as figures with which the model is compared. */
@NullMarked
package detente.analysis.own;

import org.jspecify.annotations.NullMarked;
