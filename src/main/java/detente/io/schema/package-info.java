/** JSON schemas of the files that people write, made from the same declarations that read them. */
@NullMarked
package detente.io.schema;

import org.jspecify.annotations.NullMarked;
