/** The science: how states escalate in cyberspace. It opens no file, prints nothing and knows no window. */
@NullMarked
package detente.model;

import org.jspecify.annotations.NullMarked;
