package detente.io.result;

import detente.experiment.Asked;
import detente.experiment.Question;
import detente.experiment.Question.Wanted;
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
    private static final String BEST = "best";
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
        String arm = section.take(ARM).flatMap(Value::text).orElse("");
        String metric = section.text(METRIC);
        boolean all = section.take(ALL).flatMap(Value::flag).orElse(false);
        boolean best = section.take(BEST).flatMap(Value::flag).orElse(false);
        Wanted wanted = best ? Wanted.BEST : section.has(BELOW) ? Wanted.BELOW : Wanted.ABOVE;
        Optional<Double> limit = best
                ? Optional.of(0.)
                : section.need(wanted == Wanted.BELOW ? BELOW : ABOVE).flatMap(Value::number);
        section.refuseOthers();
        return limit.map(number -> new Question(arm, metric, wanted, number, all));
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
            switch (question.wanted()) {
                case BELOW -> one.put(BELOW, question.limit());
                case ABOVE -> one.put(ABOVE, question.limit());
                case BEST -> one.put(BEST, true);
            }
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
