@NullMarked
package planted.page.packing;

import org.jspecify.annotations.NullMarked;
