/** What a run says in numbers: metrics of a whole run and observables of each period, each with name, unit and meaning. */
@NullMarked
package detente.metric;

import org.jspecify.annotations.NullMarked;
