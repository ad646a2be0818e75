/** What a run leaves behind: its operations, its transfers of exploits and one row for each step. */
@NullMarked
package detente.model.history;

import org.jspecify.annotations.NullMarked;
