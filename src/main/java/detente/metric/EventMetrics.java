package detente.metric;

import detente.model.history.Happening;

/** What became of dated events. */
final class EventMetrics {
    private EventMetrics() {}

    static Theme theme() {
        return new Theme()
                .add(
                        "event_exploits",
                        "exploits",
                        "exploits that leaked at dates of the scenario",
                        run -> run.happenings().stream()
                                .mapToInt(Happening::exploits)
                                .sum())
                .add(
                        "events_idle",
                        "events",
                        "dated events that had nothing to act on",
                        run -> run.happenings().stream()
                                .filter(Happening::isIdle)
                                .count());
    }
}
