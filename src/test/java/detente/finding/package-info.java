/** Numbers in the READMEs of experiments and on the first look: what each of them is, and that it is still found. */
@NullMarked
package detente.finding;

import org.jspecify.annotations.NullMarked;
