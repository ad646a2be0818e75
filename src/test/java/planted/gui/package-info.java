@NullMarked
package planted.gui;

import org.jspecify.annotations.NullMarked;
