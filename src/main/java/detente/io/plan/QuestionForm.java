package detente.io.plan;

import detente.experiment.Arms;
import detente.experiment.DesignKind.Analysis;
import detente.experiment.DesignRequest;
import detente.experiment.Experiment;
import detente.experiment.Level;
import detente.experiment.Question;
import detente.experiment.Question.Wanted;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import detente.metric.Metric;
import java.util.List;
import java.util.Optional;

/** What is asked of the points of a design, as experiments and manifests have it. */
public final class QuestionForm {
    private static final String ARM = "arm";
    private static final String METRIC = "metric";
    private static final Form<Double> NUMBER =
            new Form<>(Value::number, number -> number, () -> new Tree().with("type", "number"));
    private static final Question NONE = new Question("", "", Wanted.BELOW, Double.NaN, false);

    /** Questions, in the order in which they stand there. */
    public static final Form<List<Question>> QUESTIONS = Form.list(Form.object(QuestionForm::keys, NONE), 0);

    private QuestionForm() {}

    private static Optional<Question> keys(Keys in, Question known) {
        Optional<String> arm = in.maybe(
                ARM,
                Form.TEXT.says("of a crossed design: whose ratio to the baseline arm"),
                Optional.of(known.arm()).filter(name -> !name.isEmpty()));
        Optional<String> metric =
                in.key(METRIC, Form.TEXT.says("name of the metric"), Optional.of(known.metric()), true);
        Optional<Double> below = limit(in, "below", Wanted.BELOW, known);
        Optional<Double> above = limit(in, "above", Wanted.ABOVE, known);
        boolean best =
                flag(in, "best", "the arm shall be better than each other of its group", known.wanted() == Wanted.BEST);
        boolean all = flag(in, "allLimits", "show limits too that are not significant", known.everyLimit());
        return in.end().flatMap(section -> {
            if ((below.isPresent() ? 1 : 0) + (above.isPresent() ? 1 : 0) + (best ? 1 : 0) != 1) {
                section.problem("must have one of 'below', 'above' and 'best'");
            } else if (best && arm.isEmpty()) {
                section.problem("must have one of the arms under 'arm', with 'best'");
            }
            Wanted wanted = best ? Wanted.BEST : below.isPresent() ? Wanted.BELOW : Wanted.ABOVE;
            double limit = below.or(() -> above).orElse(0.) + 0; // one zero of the two
            return metric.map(name -> new Question(arm.orElse(""), name, wanted, limit, all));
        });
    }

    private static Optional<Double> limit(Keys in, String key, Wanted wanted, Question known) {
        return in.maybe(
                key,
                NUMBER.says("it shall be " + key + " this number"),
                Optional.of(known.limit()).filter(limit -> !Double.isNaN(limit) && known.wanted() == wanted));
    }

    private static boolean flag(Keys in, String key, String meaning, boolean known) {
        return in.maybe(key, Form.FLAG.says(meaning), Optional.of(known).filter(on -> on))
                .orElse(false);
    }

    /** Refuses what cannot be asked of an experiment. */
    static void check(Value given, Experiment experiment) {
        Optional<Arms> arms = experiment.request().arms();
        DesignRequest drawn = arms.map(Arms::futures).orElse(experiment.request());
        Analysis analysis = drawn.kind().analysis();
        if (analysis != Analysis.RANK && analysis != Analysis.SOBOL) {
            given.keyProblem(
                    "needs points that were drawn: random, latin-hypercube, sobol, a list of such, or arms over"
                            + " such futures");
            return;
        }
        List<String> metrics =
                experiment.outputs().metrics().stream().map(Metric::name).toList();
        List<String> compared = arms.map(Arms::levels).stream()
                .flatMap(levels -> levels.levels().stream().skip(1))
                .map(Level::label)
                .toList();
        for (Value item : given.items()) {
            item.section().ifPresent(question -> check(question, metrics, compared));
        }
    }

    private static void check(Section question, List<String> metrics, List<String> compared) {
        question.take(METRIC).ifPresent(metric -> metric.oneOf(metrics));
        Optional<Value> arm = question.take(ARM);
        if (compared.isEmpty()) {
            arm.ifPresent(value -> value.keyProblem("does not go with a design without arms"));
        } else if (arm.isEmpty()) {
            question.problem("lacks 'arm': one of " + String.join(", ", compared));
        } else {
            arm.get().oneOf(compared);
        }
    }
}
