/** Numbers in the READMEs of experiments: what each of them is, in small tables beside them that sweeps give. */
@NullMarked
package detente.finding;

import org.jspecify.annotations.NullMarked;
