package detente.io.result;

import detente.experiment.Asked;
import detente.experiment.Question;
import detente.io.document.Json;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.io.plan.ExperimentWriter;
import detente.io.plan.QuestionForm;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was asked of a finished result, as its manifest keeps it, so that it is answered again whenever it is analysed. */
final class AskedQuestions {
    private static final String KEY = ExperimentWriter.DISCOVER;
    private static final String PATTERNS = "patterns";

    private AskedQuestions() {}

    /** Reads them; problems are noted. */
    static Asked read(Section manifest) {
        List<Question> questions =
                manifest.take(KEY).flatMap(QuestionForm.QUESTIONS::read).orElse(List.of());
        boolean patterns = manifest.take(PATTERNS).flatMap(Value::flag).orElse(false);
        return new Asked(questions, patterns);
    }

    /** Puts them into a manifest, in the place of those that are there. */
    static void put(ObjectNode manifest, Asked asked) {
        manifest.remove(List.of(KEY, PATTERNS));
        manifest.setAll((ObjectNode) JsonMapper.shared().readTree(Json.of(put(new Tree(), asked))));
    }

    /** Puts them into a manifest that is written. */
    static Tree put(Tree manifest, Asked asked) {
        if (!asked.questions().isEmpty()) {
            manifest.put(KEY, QuestionForm.QUESTIONS.write(asked.questions()));
        }
        if (asked.patterns()) {
            manifest.put(PATTERNS, true);
        }
        return manifest;
    }
}
