/** Charts of the run that scroll with time, with the counterfactual beside it. */
@NullMarked
package detente.gui.view.chart;

import org.jspecify.annotations.NullMarked;
