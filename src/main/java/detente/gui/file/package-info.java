/** What the windows read and write: scenarios, tables, frames of a film, and which files were used lately. */
@NullMarked
package detente.gui.file;

import org.jspecify.annotations.NullMarked;
