package detente.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is compared over futures.
 *
 * @param levels the arms as levels of one factor; the first is that with which the others are compared
 * @param groups names of arms among which the best is looked for, by the name of their group; arms of no group are one
 *     more among themselves
 * @param futures the design of the futures
 */
public record Arms(Choices levels, Map<String, List<String>> groups, DesignRequest futures) {
    /** The column of the arms. */
    public static final String COLUMN = "arm";

    public Arms {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** The arms, then what varies from future to future. */
    List<Factor> factors() {
        return Stream.concat(Stream.of(levels), futures.factors().stream()).toList();
    }
}
