/** Where the world stands between cyber peace and cyber-physical war. */
@NullMarked
package detente.gui.view.spectrum;

import org.jspecify.annotations.NullMarked;
