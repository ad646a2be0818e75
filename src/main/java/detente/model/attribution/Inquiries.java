package detente.model.attribution;

import detente.model.operation.Operation;
import detente.model.policy.PublicAttribution;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.StepCalendar;
import detente.model.state.Trait;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.List;

/** Which operations are detected, and the inquiries into those: whom they name, rightly or not, and when they end. */
public final class Inquiries {
    private final AttributionParameters parameters;
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final Rule<PublicAttribution> publicAttribution;
    private final double[] suspicion;
    private final double[] detection;
    private double vigilance = 1;
    private final StepCalendar<Operation> calendar;
    private final List<Operation> ended = new ArrayList<>();

    /** @param suspicion for each dyad, by its index, the rate at rest of the operations that its target expects from it */
    public Inquiries(AttributionParameters parameters, Stage stage, double[] suspicion) {
        this.parameters = parameters;
        this.detection = parameters.detection().toArray();
        this.world = stage.world();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.publicAttribution = stage.rules().of(PublicAttribution.class);
        this.suspicion = suspicion;
        this.calendar = new StepCalendar<>(clock.steps());
    }

    /** From now on targets notice more, or less: the chance of every type times a factor more. */
    public void watch(double factor) {
        vigilance *= factor;
    }

    /** The target of an operation may notice it. */
    public void detect(Operation operation, Dyad dyad) {
        double chance =
                AttributionRules.detectionChance(detection[operation.type().ordinal()], vigilance);
        if (!operation.isSuccess()) {
            chance *= parameters.failedFactor();
        }
        chance *= 1 - dyad.hiddenShare(clock.time());
        if (luck.happens(chance, Purpose.DETECTION, operation.key())) {
            operation.detect();
        }
    }

    /**
     * The target inquires into an operation that it noticed; the outcome is known to the model at once, to the states
     * later. The author learns whether it was traced.
     */
    public void open(Operation operation) {
        State author = world.state(operation.initiator());
        if (operation.isDetected()) {
            inquire(operation, author);
        }
        author.seeNaming(operation.isCorrect());
    }

    private void inquire(Operation operation, State author) {
        State victim = world.state(operation.target());
        double right = AttributionRules.rightChance(skillOf(victim), author.trait(Trait.OBFUSCATION));
        double u = luck.uniform(Purpose.ATTRIBUTION, operation.key());
        int named = Operation.NOBODY;
        if (u < right) {
            named = author.index();
        } else if (u < right + parameters.mistake()) {
            named = anotherRival(victim.index(), author.index(), operation.key());
        }
        if (named != Operation.NOBODY) {
            double delay = AttributionRules.delay(
                    luck.uniform(Purpose.DELAY, operation.key()),
                    parameters.delayScale(),
                    parameters.delayShapeA(),
                    parameters.delayShapeB());
            operation.attribute(named, delay);
            calendar.add(operation, StrictMath.max(clock.step() + 1, clock.stepAtOrAfter(operation.time() + delay)));
        }
    }

    /** Skill A of a state in finding authors, now. */
    public double skillOf(State state) {
        return state.trait(Trait.ATTRIBUTION_SKILL)
                + publicAttribution.of(state.index()).skill();
    }

    /** Chance that an inquiry names another than the author. */
    public double mistake() {
        return parameters.mistake();
    }

    /** A rival of a victim other than the author, drawn in proportion to suspicion; nobody when there is none. */
    public int anotherRival(int victim, int author, long key) {
        List<Dyad> dyads = world.dyadsFrom(victim);
        double total = 0;
        for (int n = 0; n < dyads.size(); n++) {
            total += suspicionOf(dyads.get(n), author);
        }
        double rest = luck.uniform(Purpose.SUSPECT, key) * total;
        int last = Operation.NOBODY;
        for (int n = 0; n < dyads.size(); n++) {
            double weight = suspicionOf(dyads.get(n), author);
            if (weight > 0) {
                last = dyads.get(n).to().index();
                rest -= weight;
                if (rest < 0) {
                    return last;
                }
            }
        }
        return last;
    }

    private double suspicionOf(Dyad victimToRival, int author) {
        return victimToRival.to().index() == author
                ? 0
                : suspicion[victimToRival.back().index()];
    }

    /** Collects the inquiries that end in this step. */
    public void end() {
        calendar.collect(clock.step(), ended);
    }

    /** The operations whose inquiries ended in this step. */
    public List<Operation> ended() {
        return ended;
    }
}
