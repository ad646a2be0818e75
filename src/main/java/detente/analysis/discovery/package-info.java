/**
 * Scenario discovery: in which futures a condition is met, as boxes of few limits (PRIM), and a tree (CART) beside them.
 */
@NullMarked
package detente.analysis.discovery;

import org.jspecify.annotations.NullMarked;
