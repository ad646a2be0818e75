/** Vulnerabilities and exploits as objects with their whole life: found, held, used, known, patched, dead. */
@NullMarked
package detente.model.arsenal;

import org.jspecify.annotations.NullMarked;
