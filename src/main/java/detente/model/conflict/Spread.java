package detente.model.conflict;

import detente.model.arsenal.Outbreak;
import detente.model.arsenal.Vulnerability;
import detente.model.history.SpillOver;
import detente.model.operation.Cause;
import detente.model.operation.Loss;
import detente.model.operation.Operation;
import detente.model.operation.OperationRules;
import detente.model.operation.SpreadParameters;
import detente.random.Luck;
import detente.random.Purpose;

/** Sabotage with an exploit may get out of hand and reach others than its target (model section 7.15). */
public final class Spread {
    private final SpreadParameters parameters;
    private final double collateral;
    private final Luck luck;
    private final Outbreak outbreak;

    /** @param collateral factor on the chance that a preventive strike spreads */
    public Spread(SpreadParameters parameters, double collateral, Luck luck, Outbreak outbreak) {
        this.parameters = parameters;
        this.collateral = collateral;
        this.luck = luck;
        this.outbreak = outbreak;
    }

    /** After a successful sabotage with an exploit. */
    void follow(Operation operation, Vulnerability exploited) {
        double chance = OperationRules.spreadChance(parameters, exploited.hasLeaked());
        chance *= operation.cause() == Cause.PREVENTION ? collateral : 1;
        if (chance == 0) {
            return;
        }
        boolean spreads = luck.happens(chance, Purpose.SPREAD, operation.key());
        double scale = parameters.harm() * exploited.potency();
        SpillOver spillOver = outbreak.of(exploited, scale, chance, spreads, operation);
        if (spreads) {
            operation.spread(spillOver.harm(), spillOver.concerns(Loss.OF_AN_ALLY) || spillOver.concerns(Loss.ITS_OWN));
        }
    }
}
