/** Files that people write: JSON and YAML as trees that know their lines, and what to say about what is wrong in them. */
@NullMarked
package detente.io.document;

import org.jspecify.annotations.NullMarked;
