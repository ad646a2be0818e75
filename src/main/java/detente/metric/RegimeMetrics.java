package detente.metric;

import detente.model.history.Column;

/** Where the world stands between cyber peace and cyber-physical war. */
final class RegimeMetrics {
    private RegimeMetrics() {}

    static Theme theme() {
        return new Theme()
                .add("peace_share", "1", "share of rival pairs in cyber peace, mean over time", run -> run.stepSums()
                        .mean(Column.PEACE_SHARE))
                .add(
                        "strict_peace_share",
                        "1",
                        "share of rival pairs in cyber peace, espionage excluded too, mean over time",
                        run -> run.stepSums().mean(Column.PEACE_STRICT_SHARE))
                .add(
                        "conflict_share",
                        "1",
                        "share of rival pairs in information conflict, mean over time",
                        run -> run.stepSums().mean(Column.CONFLICT_SHARE))
                .add(
                        "war_share",
                        "1",
                        "share of rival pairs in cyber-physical war, mean over time (extrapolation)",
                        run -> run.stepSums().mean(Column.WAR_SHARE))
                .add(
                        "position",
                        "1",
                        "position of the world between cyber peace (0) and cyber-physical war (1), mean over time",
                        run -> run.stepSums().mean(Column.POSITION));
    }
}
