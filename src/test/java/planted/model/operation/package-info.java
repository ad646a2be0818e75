@NullMarked
package planted.model.operation;

import org.jspecify.annotations.NullMarked;
