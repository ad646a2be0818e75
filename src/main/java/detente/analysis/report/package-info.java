/** The report of a result folder: one page that needs no other file. */
@NullMarked
package detente.analysis.report;

import org.jspecify.annotations.NullMarked;
