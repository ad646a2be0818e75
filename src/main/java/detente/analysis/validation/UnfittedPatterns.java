package detente.analysis.validation;

import detente.analysis.pattern.Incident;
import detente.analysis.pattern.IncidentSeries;
import detente.analysis.pattern.PatternValues;
import detente.analysis.pattern.SeriesPattern;
import detente.metric.Concentration;
import detente.model.operation.OperationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How the model's value is found for each figure of the record to which nothing was fitted. */
final class UnfittedPatterns {
    private static final int PLATEAU = 7;
    private static final int YEARS = 14;
    private static final int TOP = 4;

    /** The types that are an objective of the record, too. */
    private static final List<OperationType> OBJECTIVES =
            List.of(OperationType.DEGRADATION, OperationType.DISRUPTION, OperationType.ESPIONAGE);

    private UnfittedPatterns() {}

    /** The computations, by the id of the figure. */
    static Map<String, ToDoubleFunction<WorldRecord>> all() {
        Map<String, ToDoubleFunction<WorldRecord>> patterns = new LinkedHashMap<>();
        patterns.put("P1", record -> record.meanOfSeries(PLATEAU, pattern(SeriesPattern.YEARLY_DISPERSION)));
        patterns.put("P2", record -> record.meanOfSeries(YEARS, pattern(SeriesPattern.RISE)));
        patterns.put("P3", early(pattern(SeriesPattern.NEXT_HIGHER)));
        patterns.put("P4", early(pattern(SeriesPattern.ANSWER_HIGHER)));
        patterns.put("P5", early(pattern(SeriesPattern.DYADS_TOP)));
        patterns.put("P6", early(UnfittedPatterns::busiestDirection));
        patterns.put("P7", early(UnfittedPatterns::singles));
        patterns.put("P8", early(series -> Concentration.shareOfTop(series.ofStates(Incident::target), TOP)));
        patterns.put("P9", early(UnfittedPatterns::strikers));
        patterns.put("P10", record -> record.meanOfSeries(YEARS, UnfittedPatterns::typesOverYears));
        return patterns;
    }

    private static ToDoubleFunction<WorldRecord> early(ToDoubleFunction<IncidentSeries> number) {
        return record -> record.meanOfSeries(RecordForm.SHIPPED.years(), number);
    }

    private static ToDoubleFunction<IncidentSeries> pattern(SeriesPattern pattern) {
        return series -> PatternValues.withoutExcitation(series)[pattern.ordinal()];
    }

    private static double busiestDirection(IncidentSeries series) {
        int[] directions = series.pairs().stream()
                .flatMapToInt(pair -> {
                    int there = (int) pair.stream()
                            .filter(incident -> incident.author() < incident.target())
                            .count();
                    return IntStream.of(there, pair.size() - there);
                })
                .toArray();
        return Concentration.shareOfTop(directions, 1);
    }

    private static double singles(IncidentSeries series) {
        long singles = series.pairs().stream().filter(pair -> pair.size() == 1).count();
        return singles / (double) series.pairs().size();
    }

    private static double strikers(IncidentSeries series) {
        int[] struck = series.ofStates(Incident::author);
        return IntStream.of(struck).filter(count -> count > 0).count() / (double) struck.length;
    }

    /** Pearson's X² of types and years over its degrees of freedom: 1 where every year has the same mix. */
    static double typesOverYears(IncidentSeries series) {
        int length = series.ofYears().length;
        double[][] counts = new double[OBJECTIVES.size()][length];
        double[] ofType = new double[OBJECTIVES.size()];
        double[] ofYear = new double[length];
        double all = 0;
        for (Incident incident : series.all().toList()) {
            int type = OBJECTIVES.indexOf(incident.type());
            if (type >= 0) {
                counts[type][(int) incident.time()]++;
                ofType[type]++;
                ofYear[(int) incident.time()]++;
                all++;
            }
        }
        double sum = 0;
        for (int type = 0; type < ofType.length; type++) {
            for (int year = 0; year < length; year++) {
                double expected = ofType[type] * ofYear[year] / all;
                double off = counts[type][year] - expected;
                sum += expected > 0 ? off * off / expected : 0;
            }
        }
        return sum / ((OBJECTIVES.size() - 1) * (length - 1));
    }
}
