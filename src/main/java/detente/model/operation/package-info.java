/** What an operation is: its type, tool, sector and cause, and the rules for success, severity and harm. */
@NullMarked
package detente.model.operation;

import org.jspecify.annotations.NullMarked;
