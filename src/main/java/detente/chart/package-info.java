/** Pictures: sheets of JFreeChart panels, drawn without a screen and written as SVG and PNG. */
@NullMarked
package detente.chart;

import org.jspecify.annotations.NullMarked;
