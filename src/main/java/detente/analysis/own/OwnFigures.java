package detente.analysis.own;

import detente.analysis.pattern.SeriesPattern;
import detente.model.operation.OperationType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How the figure of a table for each target is found, by its id; those that any such table can give. */
final class OwnFigures {
    private static final int SEVERE = 5;
    private static final int DEADLY = 7;

    private OwnFigures() {}

    /** Those about types, by id. */
    static Map<String, OperationType> types() {
        Map<String, OperationType> types = new LinkedHashMap<>();
        types.put("T03", OperationType.ESPIONAGE);
        types.put("T04", OperationType.DISINFORMATION);
        types.put("T05", OperationType.DISRUPTION);
        types.put("T06", OperationType.DEGRADATION);
        return types;
    }

    /** All of them, in the order of the targets. */
    static Map<String, ToDoubleFunction<Measured>> all(ColumnMap map) {
        Map<String, ToDoubleFunction<Measured>> figures = new LinkedHashMap<>();
        figures.put("T01", pattern(SeriesPattern.PER_YEAR));
        types().forEach((id, type) -> {
            if (map.types().containsValue(type.name())) {
                figures.put(id, series -> series.share(incident -> incident.type() == type));
            }
        });
        if (!map.severity().column().isEmpty()) {
            figures.put("T07", pattern(SeriesPattern.SEVERITY));
            figures.put("T08", Measured::severitySpread);
            figures.put("T09", series -> series.share(incident -> incident.severity() >= SEVERE));
            figures.put("T10", series -> series.share(incident -> incident.severity() >= DEADLY));
        }
        figures.put("T13", pattern(SeriesPattern.AUTHORS_TOP));
        figures.put("T15", pattern(SeriesPattern.ONE_WAY));
        figures.put("T16", pattern(SeriesPattern.RECIPROCITY));
        figures.put("T21", pattern(SeriesPattern.DYAD_DISPERSION));
        figures.put("T22", pattern(SeriesPattern.EMPTY_YEARS));
        if (!map.severity().column().isEmpty()) {
            figures.put("T23", pattern(SeriesPattern.NEXT_EQUAL));
        }
        figures.put("T32", pattern(SeriesPattern.TARGETS_TOP));
        return figures;
    }

    private static ToDoubleFunction<Measured> pattern(SeriesPattern pattern) {
        return series -> series.value(pattern);
    }
}
