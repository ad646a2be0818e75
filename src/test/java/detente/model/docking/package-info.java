/**
 * The model a second time, written from its description alone, for a world of two rivals: what odd.md leaves out or says
 * wrongly makes the two differ.
 */
@NullMarked
package detente.model.docking;

import org.jspecify.annotations.NullMarked;
