/** What the compiled module exports. It is compiled for browsers only and is not in the jar. */
@NullMarked
package detente.page.browser;

import org.jspecify.annotations.NullMarked;
