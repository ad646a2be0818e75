/** What the next run begins with: scenario, seeds and every number of the model. */
@NullMarked
package detente.gui.setting;

import org.jspecify.annotations.NullMarked;
