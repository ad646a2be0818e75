@NullMarked
package planted.parameter;

import org.jspecify.annotations.NullMarked;
