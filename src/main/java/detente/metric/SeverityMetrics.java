package detente.metric;

/** How severe. */
final class SeverityMetrics {
    private SeverityMetrics() {}

    static Theme theme() {
        return new Theme()
                .addBoth(
                        "severity_mean",
                        "points",
                        "mean severity of an operation",
                        (run, count) -> count.severitySum() / count.operations())
                .addBoth(
                        "severity_sd",
                        "points",
                        "standard deviation of severity",
                        (run, count) -> count.severitySpread())
                .addBoth("severity_max", "points", "largest severity", (run, count) -> count.severityMax())
                .tellingFrom(Metric.NO_NUMBER)
                .addBoth(
                        "severity_5_share",
                        "1",
                        "share of operations of severity 5 or more",
                        (run, count) -> count.severe() / (double) count.operations())
                .addBoth(
                        "severity_7_share",
                        "1",
                        "share of operations of severity 7 or more (extrapolation: the incident data hold none)",
                        (run, count) -> count.deadly() / (double) count.operations())
                .addBoth(
                        "severity_weighted_frequency",
                        "points/yr",
                        "sum of the severities of a year's operations",
                        (run, count) -> count.severitySum() / run.years());
    }
}
