/** What the columns of the result tables are, and their rows. */
@NullMarked
package detente.io.table;

import org.jspecify.annotations.NullMarked;
