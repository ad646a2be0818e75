package detente.model.conflict;

import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.Relations;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;

/**
 * Phase RELAXATION: each rival works on the other in campaigns. A dyad is asked when its campaign begins or ends, which
 * may be anywhere within a step; between those times nothing is done.
 */
public final class Campaigns {
    private static final int NONE = -1;

    private final CampaignParameters parameters;
    private final double share;
    private final double factorInside;
    private final double factorOutside;
    private final Dyad[] dyads;
    private final Relations relations;
    private final Clock clock;
    private final Luck luck;
    private final boolean[] inCampaign;
    private final int[] turns;
    /** When each dyad turns next, in steps from the beginning of the run. */
    private final double[] nextTurn;
    /** For each step the first dyad that turns in it, and for each dyad the one that turns in the same step after it. */
    private final int[] first;

    private final int[] following;
    /** The dyads that turned in the last step. */
    private final int[] turning;

    private int turned;

    public Campaigns(CampaignParameters parameters, Stage stage) {
        this.parameters = parameters;
        this.share = CampaignRules.share(parameters.onset(), parameters.length());
        this.factorInside = multiplier(1);
        this.factorOutside = multiplier(0);
        this.dyads = stage.world().dyadArray();
        this.relations = stage.world().relations();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.inCampaign = new boolean[dyads.length];
        this.turns = new int[dyads.length];
        this.nextTurn = new double[dyads.length];
        this.first = new int[parameters.factor() == 1 ? 0 : clock.steps()];
        this.following = new int[dyads.length];
        this.turning = new int[dyads.length];
        Arrays.fill(first, NONE);
    }

    /** Campaigns as they are found at any time: in a share of the dyads, at any age. */
    public void prepare() {
        if (parameters.factor() == 1) {
            return;
        }
        for (int i = 0; i < dyads.length; i++) {
            inCampaign[i] = luck.happens(share, Purpose.CAMPAIGN, dyads[i].nameOf());
            settle(i);
            drawTurn(i);
            await(i);
        }
    }

    /** One step. */
    public void step() {
        if (parameters.factor() == 1) {
            return;
        }
        for (int n = 0; n < turned; n++) {
            settle(turning[n]);
        }
        turned = 0;
        int next;
        for (int i = first[clock.step()]; i != NONE; i = next) {
            next = following[i];
            turn(i);
            turning[turned++] = i;
        }
    }

    private double multiplier(double shareInCampaign) {
        return CampaignRules.multiplier(parameters.factor(), share, shareInCampaign);
    }

    private void settle(int dyad) {
        stir(dyad, inCampaign[dyad] ? factorInside : factorOutside);
    }

    private void stir(int dyad, double multiplier) {
        relations.stir(dyad, dyads[dyad].hostility() * multiplier);
    }

    /** A dyad begins or ends a campaign within this step, once or more often. */
    private void turn(int dyad) {
        double shareInCampaign = 0;
        double from = clock.step();
        double end = from + 1;
        while (nextTurn[dyad] < end) {
            shareInCampaign += inCampaign[dyad] ? nextTurn[dyad] - from : 0;
            from = nextTurn[dyad];
            inCampaign[dyad] = !inCampaign[dyad];
            drawTurn(dyad);
        }
        shareInCampaign += inCampaign[dyad] ? end - from : 0;
        stir(dyad, multiplier(shareInCampaign));
        await(dyad);
    }

    private void drawTurn(int dyad) {
        turns[dyad]++;
        double years = inCampaign[dyad] ? parameters.length() : 1 / parameters.onset();
        double luckOfTurn = luck.exponential(Purpose.CAMPAIGN, dyads[dyad].nameOf(), turns[dyad], 0);
        nextTurn[dyad] += years * luckOfTurn * clock.stepsPerYear();
    }

    /** Puts a dyad down for the step of its next turn. */
    private void await(int dyad) {
        int step = (int) nextTurn[dyad];
        if (step < first.length) {
            following[dyad] = first[step];
            first[step] = dyad;
        }
    }
}
