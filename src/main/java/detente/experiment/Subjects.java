package detente.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What has been set so far, and by whom: of two that set one thing, the later would win without a word. */
public final class Subjects {
    private final Map<String, String> takenBy = new LinkedHashMap<>();

    /**
     * Notes that a lever is set.
     *
     * @param by who sets it, as a message names it
     * @return who set the same thing before; empty if nobody else did
     */
    public Optional<String> take(Lever lever, String by) {
        String before = takenBy.putIfAbsent(lever.subject(), by);
        return Optional.ofNullable(before).filter(other -> !other.equals(by));
    }
}
