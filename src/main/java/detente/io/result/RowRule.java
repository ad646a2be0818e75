package detente.io.result;

import java.io.IOException;
import java.util.List;

/** What the rows of a table have to be; whoever breaks it is told as an {@link OccupiedFolder}, with file and line. */
interface RowRule {

    /** Looks at the next row. */
    void check(List<String> row) throws IOException;

    /** No more rows follow. */
    void end() throws IOException;
}
