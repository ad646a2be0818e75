/** What can be done, under which name and by which key: menus, key bindings and the table of keys read one list. */
@NullMarked
package detente.gui.command;

import org.jspecify.annotations.NullMarked;
