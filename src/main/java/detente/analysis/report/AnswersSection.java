package detente.analysis.report;

import detente.analysis.discovery.Answer;
import java.util.List;

/** What was discovered, in sentences. */
final class AnswersSection {
    private final List<Answer> answers;

    AnswersSection(List<Answer> answers) {
        this.answers = answers;
    }

    void write(Html html) {
        html.open("section", "id", "discovery").leaf("h2", "Where it holds");
        html.leaf(
                "p",
                "Boxes of few limits in which more points are as asked than elsewhere (PRIM), found by looking: what they"
                        + " say of points that the search has not seen stands beside. A limit is shown if it is significant"
                        + " (quasi-p-value below .05), unless all were asked for; a box, if luck alone seldom finds as good"
                        + " a one. Numbers are in boxes.csv, how the search went in trajectory.csv.");
        for (Answer answer : answers) {
            html.leaf("h3", answer.question().words());
            answer.sentences().forEach(sentence -> html.leaf("p", sentence));
        }
        html.close();
    }
}
