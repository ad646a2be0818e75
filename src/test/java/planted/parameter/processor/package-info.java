@NullMarked
package planted.parameter.processor;

import org.jspecify.annotations.NullMarked;
