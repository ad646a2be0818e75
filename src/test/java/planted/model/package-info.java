@NullMarked
package planted.model;

import org.jspecify.annotations.NullMarked;
