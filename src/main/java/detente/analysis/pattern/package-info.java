/** Patterns of a series of incidents: the same of a run, of its public record and of a table of somebody's own. */
@NullMarked
package detente.analysis.pattern;

import org.jspecify.annotations.NullMarked;
