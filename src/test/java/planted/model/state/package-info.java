@NullMarked
package planted.model.state;

import org.jspecify.annotations.NullMarked;
