package detente.model.strategy;

import detente.model.operation.Operation;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.StepCalendar;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What adaptive states think of acting and of not acting (model section 7.13). Values are pooled over targets. */
public final class Learners {
    private final LearningParameters parameters;
    private final Clock clock;
    private final Luck luck;
    private final double[] valueOfActing;
    private final double[] valueOfWaiting;
    private final StepCalendar<Operation> judgements;
    private final List<Operation> due = new ArrayList<>();

    public Learners(LearningParameters parameters, Stage stage) {
        this.parameters = parameters;
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.valueOfActing = new double[stage.world().states().size()];
        this.valueOfWaiting = new double[valueOfActing.length];
        this.judgements = new StepCalendar<>(clock.steps());
        Arrays.fill(valueOfActing, parameters.initialValue());
        Arrays.fill(valueOfWaiting, parameters.initialValue());
    }

    /** What a state thinks an operation is worth. */
    public double valueOfActing(int state) {
        return valueOfActing[state];
    }

    /** Whether a state acts on an occasion; it learns at once that not acting pays nothing. */
    public boolean acts(State state, long occasion) {
        int i = state.index();
        boolean lot = luck.uniform(Purpose.OPTION, occasion) < .5;
        boolean explores = luck.happens(parameters.exploration(), Purpose.EXPLORATION, occasion);
        boolean isByLot = explores || valueOfActing[i] == valueOfWaiting[i];
        boolean acts = isByLot ? lot : valueOfActing[i] > valueOfWaiting[i];
        if (!acts) {
            valueOfWaiting[i] = learnt(valueOfWaiting[i], 0);
        }
        return acts;
    }

    /** An operation will be judged some time after its attribution, or after itself when nobody was named. */
    public void remember(Operation operation) {
        double delay = operation.isAttributed() ? operation.delay() : 0;
        double judged = operation.time() + delay + parameters.creditYears();
        judgements.add(operation, StrictMath.max(clock.step() + 1, clock.stepAtOrAfter(judged)));
    }

    /** Phase LEARNING: judges what is due. */
    public void step() {
        judgements.collect(clock.step(), due);
        for (int n = 0; n < due.size(); n++) {
            Operation operation = due.get(n);
            int i = operation.initiator();
            valueOfActing[i] = learnt(valueOfActing[i], reward(operation));
        }
    }

    private double learnt(double value, double reward) {
        return value + parameters.rate() * (reward - value);
    }

    /** What an operation brought: reward of success, less its cost, less the loss from a retaliation. */
    private double reward(Operation operation) {
        double gained = operation.isSuccess() ? parameters.reward() : 0;
        double lost = operation.isCorrect() && operation.isAnswered() ? parameters.retaliationLoss() : 0;
        return gained - parameters.cost() - lost;
    }
}
