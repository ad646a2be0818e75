@NullMarked
package planted.io;

import org.jspecify.annotations.NullMarked;
