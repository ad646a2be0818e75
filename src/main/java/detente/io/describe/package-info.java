/** Everything that can be named, as pages of the documentation and as what the command {@code describe} prints. */
@NullMarked
package detente.io.describe;

import org.jspecify.annotations.NullMarked;
