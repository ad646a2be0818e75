package detente.analysis.pattern;

import java.util.List;

/** How severities and types follow each other: from an incident to its answer, and from one of a pair to the next. */
public final class Successions {
    private final Changes answers = new Changes();
    private final Changes steps = new Changes();

    /** Pairs of incidents of which the second is compared with the first. */
    static final class Changes {
        private int all;
        private int higher;
        private int equal;
        private int ofType;

        private void add(Incident before, Incident after) {
            long change = after.severityInRecord() - before.severityInRecord();
            all++;
            higher += change > 0 ? 1 : 0;
            equal += change == 0 ? 1 : 0;
            ofType += after.type() == before.type() ? 1 : 0;
        }

        int all() {
            return all;
        }

        /** Share of those that are more severe; NaN without any. */
        double higherShare() {
            return higher / (double) all;
        }

        /** Share of those that are as severe; NaN without any. */
        double equalShare() {
            return equal / (double) all;
        }

        /** Share of those that are of the same type; NaN without any. */
        double sameTypeShare() {
            return ofType / (double) all;
        }
    }

    /** Adds a series. */
    public void add(IncidentSeries series) {
        for (List<Incident> pair : series.pairs()) {
            for (int i = 0; i < pair.size(); i++) {
                Incident incident = pair.get(i);
                if (i > 0) {
                    steps.add(pair.get(i - 1), incident);
                }
                Incident answered = incident.answered();
                if (answered != null && incident.isOpposite(answered)) {
                    answers.add(answered, incident);
                }
            }
        }
    }

    /** From an incident to its answer, where it goes the other way. */
    Changes answers() {
        return answers;
    }

    /** From an incident to the next of its pair. */
    Changes steps() {
        return steps;
    }

    /** Share of answers as severe as what they answer; NaN without any. */
    public double equalAnswers() {
        return answers.equalShare();
    }

    /** Share of incidents as severe as the one before of their pair; NaN without any. */
    public double equalSteps() {
        return steps.equalShare();
    }
}
