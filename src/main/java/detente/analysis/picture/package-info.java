/** Which pictures a result makes, and their files. */
@NullMarked
package detente.analysis.picture;

import org.jspecify.annotations.NullMarked;
