package detente.io.result;

import detente.experiment.Asked;
import detente.experiment.Question;
import detente.io.document.Json;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was asked of a finished result, as its manifest keeps it, so that it is answered again whenever it is analysed. */
final class AskedQuestions {
    private static final String KEY = "discover";
    private static final String PATTERNS = "patterns";
    private static final String ARM = "arm";
    private static final String METRIC = "metric";
    private static final String BELOW = "below";
    private static final String ABOVE = "above";
    private static final String ALL = "allLimits";

    private AskedQuestions() {}

    /** Reads them; problems are noted. */
    static Asked read(Section manifest) {
        List<Question> questions = new ArrayList<>();
        manifest.take(KEY).map(Value::items).orElse(List.of()).forEach(item -> item.section()
                .flatMap(AskedQuestions::question)
                .ifPresent(questions::add));
        boolean patterns = manifest.take(PATTERNS).flatMap(Value::flag).orElse(false);
        return new Asked(questions, patterns);
    }

    private static Optional<Question> question(Section section) {
        boolean below = section.has(BELOW);
        String arm = section.take(ARM).flatMap(Value::text).orElse("");
        String metric = section.text(METRIC);
        boolean all = section.take(ALL).flatMap(Value::flag).orElse(false);
        Optional<Double> limit = section.need(below ? BELOW : ABOVE).flatMap(Value::number);
        section.refuseOthers();
        return limit.map(number -> new Question(arm, metric, below, number, all));
    }

    /** Puts them into a manifest, in the place of those that are there. */
    static void put(ObjectNode manifest, Asked asked) {
        manifest.remove(List.of(KEY, PATTERNS));
        manifest.setAll((ObjectNode) JsonMapper.shared().readTree(Json.of(put(new Tree(), asked))));
    }

    /** Puts them into a manifest that is written. */
    static Tree put(Tree manifest, Asked asked) {
        List<Tree> list = new ArrayList<>();
        for (Question question : asked.questions()) {
            Tree one = new Tree();
            if (!question.arm().isEmpty()) {
                one.put(ARM, question.arm());
            }
            one.put(METRIC, question.metric());
            one.put(question.below() ? BELOW : ABOVE, question.limit());
            if (question.everyLimit()) {
                one.put(ALL, true);
            }
            list.add(one);
        }
        if (!list.isEmpty()) {
            manifest.put(KEY, list);
        }
        if (asked.patterns()) {
            manifest.put(PATTERNS, true);
        }
        return manifest;
    }
}
