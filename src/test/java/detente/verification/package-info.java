/** The model against closed forms: one class for each line of the table in {@code src/site/markdown/verification.md}. */
@NullMarked
package detente.verification;

import org.jspecify.annotations.NullMarked;
