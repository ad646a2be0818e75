@NullMarked
package planted.metric;

import org.jspecify.annotations.NullMarked;
