/** What a page may ask of the model: compiled for browsers, and the same on the JVM. */
@NullMarked
package detente.page;

import org.jspecify.annotations.NullMarked;
