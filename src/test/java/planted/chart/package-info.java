@NullMarked
package planted.chart;

import org.jspecify.annotations.NullMarked;
