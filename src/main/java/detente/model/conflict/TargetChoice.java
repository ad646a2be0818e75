package detente.model.conflict;

import detente.model.operation.OperationParameters;
import detente.model.operation.OperationRules;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.Repertoire;
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
    /** Weights of types on a quiet dyad, by initiator. */
    private final double[][] mix;
    /** Of the espionage of each initiator, the shares aimed at the private sector and at the government. */
    private final double[] economic;

    private final double[] political;

    private final @Nullable OperationType[] lastType;
    private final double[] weights = new double[TYPES.length];

    public TargetChoice(OperationParameters parameters, Stage stage) {
        this.parameters = parameters;
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.persistence = parameters.persistence().type();
        this.mix = stage.world().states().stream()
                .map(State::traits)
                .map(traits -> mixOf(traits.repertoire()))
                .toArray(double[][]::new);
        this.economic = stage.world().states().stream()
                .mapToDouble(state -> state.traits().repertoire().economicEspionage(parameters.privateShare()))
                .toArray();
        this.political = Arrays.stream(economic)
                .map(own ->
                        OperationRules.governmentShare(parameters.governmentShare(), parameters.privateShare(), own))
                .toArray();
        this.lastType = new OperationType[stage.world().dyads().size()];
    }

    private double[] mixOf(Repertoire repertoire) {
        return Arrays.stream(TYPES)
                .mapToDouble(type -> parameters.mix().of(type) * repertoire.weight(type))
                .toArray();
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

    /** A type drawn by weight: mix, repertoire and strategy of the initiator, rung of the ladder. */
    OperationType type(long key, Dyad dyad) {
        double bias = dyad.from().strategy() == Strategy.COERCIVE ? parameters.coerciveBias() : 1;
        double[] own = mix[dyad.from().index()];
        for (int a = 0; a < TYPES.length; a++) {
            double weight = OperationRules.typeWeight(own[a], parameters.ladderEffect(), dyad.rung(), TYPES[a]);
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

    /**
     * Sabotage meets critical infrastructure with the target's share of it; all else falls on ordinary sectors, espionage
     * as the initiator is given to it.
     */
    Sector sector(long key, OperationType type, Dyad dyad) {
        double u = luck.uniform(Purpose.SECTOR, key);
        if (type.isSabotage() && luck.happens(dyad.to().trait(Trait.CRITICAL_SHARE), Purpose.SECTOR_CRITICAL, key)) {
            return CRITICAL[(int) (u * CRITICAL.length)];
        }
        boolean spies = type == OperationType.ESPIONAGE;
        double ofPrivate = spies ? economic[dyad.from().index()] : parameters.privateShare();
        double ofGovernment = spies ? political[dyad.from().index()] : parameters.governmentShare();
        return u < ofGovernment ? Sector.GOVERNMENT : u < ofGovernment + ofPrivate ? Sector.PRIVATE : Sector.MILITARY;
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
