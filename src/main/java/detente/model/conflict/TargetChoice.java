package detente.model.conflict;

import detente.model.operation.OperationParameters;
import detente.model.operation.OperationRules;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an operation wants and where it strikes (model section 7.4). */
public final class TargetChoice {
    private static final OperationType[] TYPES = OperationType.values();
    private static final Sector[] CRITICAL =
            Arrays.stream(Sector.values()).filter(Sector::isCritical).toArray(Sector[]::new);

    private final OperationParameters parameters;
    private final Clock clock;
    private final Luck luck;
    private final double persistence;
    private final double[] mix;
    private final @Nullable OperationType[] lastType;
    private final double[] weights = new double[TYPES.length];

    public TargetChoice(OperationParameters parameters, Stage stage) {
        this.parameters = parameters;
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.persistence = parameters.persistence().type();
        this.mix = parameters.mix().toArray();
        this.lastType = new OperationType[stage.world().dyads().size()];
    }

    /** The type of a base operation: that of the one before it of the same dyad, or drawn by weight. */
    OperationType baseType(long key, Dyad dyad) {
        if (persistence == 0) {
            return type(key, dyad);
        }
        OperationType before = lastType[dyad.index()];
        boolean again = before != null && luck.happens(persistence, Purpose.TYPE_AGAIN, key);
        OperationType type = again ? before : type(key, dyad);
        lastType[dyad.index()] = type;
        return type;
    }

    /** A type drawn by weight: mix, rung of the ladder, strategy. */
    OperationType type(long key, Dyad dyad) {
        double bias = dyad.from().strategy() == Strategy.COERCIVE ? parameters.coerciveBias() : 1;
        for (int a = 0; a < TYPES.length; a++) {
            double weight = OperationRules.typeWeight(mix[a], parameters.ladderEffect(), dyad.rung(), TYPES[a]);
            weights[a] = TYPES[a].isSabotage() ? weight * bias : weight;
        }
        return TYPES[luck.choose(weights, Purpose.TYPE, key, 0, 0)];
    }

    /** A degradation that needs a foothold and has none becomes espionage. */
    OperationType withFoothold(long key, Dyad dyad, OperationType type) {
        boolean lacksIt = type == OperationType.DEGRADATION
                && luck.happens(parameters.footholdNeed(), Purpose.FOOTHOLD, key)
                && !dyad.hasFoothold(clock.time());
        return lacksIt ? OperationType.ESPIONAGE : type;
    }

    /** Sabotage meets critical infrastructure with the target's share of it; all else falls on ordinary sectors. */
    Sector sector(long key, OperationType type, State target) {
        double u = luck.uniform(Purpose.SECTOR, key);
        if (type.isSabotage() && luck.happens(target.trait(Trait.CRITICAL_SHARE), Purpose.SECTOR_CRITICAL, key)) {
            return CRITICAL[(int) (u * CRITICAL.length)];
        } else if (u < parameters.governmentShare()) {
            return Sector.GOVERNMENT;
        } else if (u < parameters.governmentShare() + parameters.privateShare()) {
            return Sector.PRIVATE;
        }
        return Sector.MILITARY;
    }

    /** A preventive strike meets government or military, in proportion to their shares of ordinary sectors. */
    Sector sectorOfState(long key) {
        double u = luck.uniform(Purpose.SECTOR, key) * (1 - parameters.privateShare());
        return u < parameters.governmentShare() ? Sector.GOVERNMENT : Sector.MILITARY;
    }

    /** What a disinformation is about; null for other types. */
    @Nullable
    Sector theme(long key, OperationType type) {
        if (type != OperationType.DISINFORMATION) {
            return null;
        }
        return luck.happens(.5, Purpose.SECTOR_CRITICAL, key) ? Sector.ELECTION : Sector.MEDIA;
    }
}
