@NullMarked
package detente.parameter.processor;

import org.jspecify.annotations.NullMarked;
