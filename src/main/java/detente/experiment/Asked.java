package detente.experiment;

import java.util.List;

/**
 * What is asked of a finished result beside what every analysis says.
 *
 * @param questions where something holds
 * @param patterns whether patterns of its series of operations are wanted
 */
public record Asked(List<Question> questions, boolean patterns) {
    /** Nothing. */
    public static final Asked NOTHING = new Asked(List.of(), false);

    public Asked {
        questions = questions.stream().distinct().sorted(Question.ORDER).toList();
    }

    /** The same with other questions. */
    public Asked with(List<Question> others) {
        return new Asked(others, patterns);
    }

    /** The same with patterns or without. */
    public Asked withPatterns(boolean wanted) {
        return new Asked(questions, wanted);
    }
}
