/** The model beside the figures of the incident data. */
@NullMarked
package detente.analysis.validation;

import org.jspecify.annotations.NullMarked;
