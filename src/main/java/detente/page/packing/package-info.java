/** Puts the module, the worker and the page into one file. */
@NullMarked
package detente.page.packing;

import org.jspecify.annotations.NullMarked;
