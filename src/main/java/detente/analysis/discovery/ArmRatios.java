package detente.analysis.discovery;

import detente.analysis.robust.FutureTable;
import detente.analysis.runs.DesignPlan;
import detente.experiment.Question;
import detente.experiment.Question.Wanted;
import detente.io.document.BadInput;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import detente.parameter.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an arm does in each future, as {@code futures.csv} says: its ratio to the baseline arm, luck taken out, or whether it is
 * the best of its group (1 or 0).
 */
final class ArmRatios {
    private ArmRatios() {}

    /**
     * That in each future that has a ratio, by its number from 1.
     *
     * @throws BadInput if there is no such arm, or no such metric
     */
    static Map<Integer, Double> read(Path folder, DesignPlan plan, Question question) throws IOException {
        String baseline = plan.design().path("baseline").asString("");
        List<String> arms =
                plan.arms().stream().filter(arm -> !arm.equals(baseline)).toList();
        if (question.arm().isEmpty()) {
            throw new BadInput("--arm: say which, as it compares arms: " + String.join(", ", arms));
        } else if (question.arm().equals(baseline)) {
            throw new BadInput("--arm: '" + baseline + "' is the baseline, with which the others are compared: "
                    + String.join(", ", arms));
        } else if (!arms.contains(question.arm())) {
            throw new BadInput("--arm: it has no arm '" + question.arm() + "'" + Names.suggestion(question.arm(), arms)
                    + " (" + String.join(", ", arms) + ")");
        }
        Path file = ResultCsv.find(folder, FutureTable.TABLE.name())
                .orElseThrow(
                        () -> new BadInput("it lacks " + FutureTable.TABLE.file() + ", which 'analyze' writes anew"));
        Map<Integer, Double> ratios = new LinkedHashMap<>();
        Set<String> metrics = new LinkedHashSet<>();
        try (Csv csv = ResultCsv.open(file)) {
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                String metric = row.get(csv.column("metric"));
                metrics.add(metric);
                if (metric.equals(question.metric())
                        && row.get(csv.column("arm")).equals(question.arm())) {
                    double ratio = csv.number(row, csv.column("ratio"));
                    boolean best = row.get(csv.column("is_best")).equals("TRUE");
                    boolean asked = question.wanted() == Wanted.BEST && !Double.isNaN(ratio);
                    ratios.put((int) csv.number(row, csv.column("future")), asked ? (best ? 1. : 0.) : ratio);
                }
            }
        }
        if (!metrics.contains(question.metric())) {
            throw new BadInput("--metric: it has no metric '" + question.metric() + "'"
                    + Names.suggestion(question.metric(), metrics));
        }
        return ratios;
    }
}
