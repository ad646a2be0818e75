package detente.cli;

import detente.analysis.effect.ContextDesign;
import detente.analysis.effect.ContrastTable;
import detente.analysis.effect.EffectTable;
import detente.analysis.effect.Reach;
import detente.analysis.runs.Baseline;
import detente.analysis.runs.Contrast;
import detente.analysis.runs.DesignPlan;
import detente.experiment.Design;
import detente.experiment.Experiment;
import detente.experiment.Factor;
import detente.experiment.Level;
import detente.experiment.SetsOfWorlds;
import detente.io.result.Task;
import detente.io.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which tests of a sweep cannot tell anything, known before it is run. */
final class TestsAhead {
    private TestsAhead() {}

    /** A sentence for each table whose tests can find nothing, without a full stop. */
    static List<String> sentences(Task task) {
        Experiment experiment = task.experiment().orElseThrow().experiment();
        JsonNode content = JsonMapper.shared().valueToTree(task.content());
        int worlds = experiment.round().worlds()
                * experiment.rounds()
                / experiment.round().sets().map(SetsOfWorlds::each).orElse(1);
        Design design = experiment.design();
        List<String> sentences = new ArrayList<>();
        int each = design.pointsPerFuture();
        if (each > 0) {
            add(sentences, EffectTable.TABLE, Reach.ofEffects(design.size() - design.size() / each, worlds));
            return sentences;
        }
        Baseline baseline = Baseline.of(content);
        List<String> factors = design.factors().stream().map(Factor::name).toList();
        if (!baseline.covers(factors) || experiment.baselinePoint() == 0) {
            return sentences;
        }
        ContextDesign contexts = new ContextDesign(factors, DesignPlan.of(content)::switchesPolicy);
        int contrasts = 0;
        for (int point = 1; point <= design.size(); point++) {
            List<String> levels =
                    experiment.levels(point).stream().map(Level::label).toList();
            Contrast contrast = baseline.contrast(point, factors, levels);
            contrasts += contrast.changes() > 0 ? 1 : 0;
            contexts.add(contrast, levels, worlds);
        }
        add(sentences, EffectTable.TABLE, Reach.ofEffects(contrasts, worlds));
        add(sentences, ContrastTable.TABLE, Reach.ofContexts(contexts.questions(), worlds));
        return sentences;
    }

    private static void add(List<String> sentences, TableForm<?> table, Reach reach) {
        reach.sentence().ifPresent(sentence -> sentences.add(table.file() + ": " + sentence));
    }
}
