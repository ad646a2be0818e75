package detente.analysis.validation;

import detente.metric.Count;
import detente.model.operation.OperationType;
import detente.model.operation.Tool;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** How the model's value for each target is found in the record of a world. */
public final class Patterns {
    private static final int TOP = 4;

    private Patterns() {}

    /** The computations, by the id of the target. */
    static Map<String, ToDoubleFunction<WorldRecord>> all() {
        Map<String, ToDoubleFunction<WorldRecord>> patterns = new LinkedHashMap<>();
        patterns.put("T01", WorldRecord::perYear);
        patterns.put("T03", record -> record.share(count -> count.operations(OperationType.ESPIONAGE)));
        patterns.put("T04", record -> record.share(count -> count.operations(OperationType.DISINFORMATION)));
        patterns.put("T05", record -> record.share(count -> count.operations(OperationType.DISRUPTION)));
        patterns.put("T06", record -> record.share(count -> count.operations(OperationType.DEGRADATION)));
        patterns.put("T07", WorldRecord::severityMean);
        patterns.put("T08", WorldRecord::severitySpread);
        patterns.put("T09", record -> record.share(Count::severe));
        patterns.put("T10", record -> record.share(Count::deadly));
        patterns.put("T11", record -> record.share(Count::successes));
        patterns.put(
                "T13", record -> record.meanOfEarly(count -> count.traffic().shareOfTop(TOP)));
        patterns.put(
                "T14", record -> record.meanOfEarly(count -> count.traffic().gini()));
        patterns.put(
                "T15", record -> record.meanOfEarly(count -> count.traffic().oneWayShare()));
        patterns.put(
                "T16", record -> record.meanOfEarly(count -> count.traffic().reciprocity()));
        patterns.put(
                "T16h", record -> record.meanOfWhole(count -> count.traffic().reciprocity()));
        patterns.put("T18", record -> record.successions().equalAnswers());
        patterns.put("T21", record -> record.meanOfThinned(YearsOfRecord::dispersion));
        patterns.put("T22", record -> record.meanOfThinned(YearsOfRecord::emptyShare));
        patterns.put("T23", record -> record.successions().equalSteps());
        patterns.put("T25", record -> record.share(count -> count.operations(Tool.ZERO_DAY)));
        patterns.put("T26", WorldRecord::attributedShare);
        patterns.put("T27a", record -> record.delay(.25));
        patterns.put("T27b", record -> record.delay(.5));
        patterns.put("T27c", record -> record.delay(.75));
        patterns.put("T29", record -> record.share(Count::answeredPolitically));
        patterns.put("T31", Objects.requireNonNull(patterns.get("T13"))); // one number, beside two records
        patterns.put(
                "T32", record -> record.meanOfEarly(count -> count.traffic().shareOfMostStruck()));
        patterns.putAll(UnfittedPatterns.all());
        return patterns;
    }
}
