@NullMarked
package planted.experiment;

import org.jspecify.annotations.NullMarked;
