/** Planted violations of the architecture rules; nothing here is part of the program. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
