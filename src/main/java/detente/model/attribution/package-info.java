/** Who is found to have done it: inquiries, their delays and their mistakes. */
@NullMarked
package detente.model.attribution;

import org.jspecify.annotations.NullMarked;
