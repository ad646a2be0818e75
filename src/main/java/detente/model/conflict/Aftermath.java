package detente.model.conflict;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.arsenal.Weaponisation;
import detente.model.attribution.AttributionParameters;
import detente.model.attribution.Inquiries;
import detente.model.history.Transfer;
import detente.model.information.InformationParameters;
import detente.model.operation.Operation;
import detente.model.operation.OperationParameters;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.operation.Tool;
import detente.model.policy.PatchSharing;
import detente.model.policy.Rule;
import detente.model.policy.RulesInForce;
import detente.model.proliferation.Proliferation;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import org.jspecify.annotations.Nullable;

/** What follows an operation: data taken, detection, capture and theft of exploits, burn, inquiry. */
final class Aftermath {
    private final OperationParameters operations;
    private final InformationParameters information;
    private final AttributionParameters attribution;
    private final double backdoorDataFactor;
    private final double estimateRate;
    private final double[] burn;
    private final double[] detection;
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final Rule<PatchSharing> patchSharing;
    private final Arsenals arsenals;
    private final Weaponisation weaponisation;
    private final Proliferation proliferation;
    private final Inquiries inquiries;

    /**
     * @param backdoorDataFactor factor on the chance of taking personal data through a backdoor
     * @param estimateRate weight of the newest experience in a state's estimate of being named
     */
    Aftermath(
            OperationParameters operations,
            InformationParameters information,
            AttributionParameters attribution,
            LifeCycleParameters life,
            double backdoorDataFactor,
            double estimateRate,
            World world,
            Clock clock,
            Luck luck,
            RulesInForce rules,
            Arsenals arsenals,
            Weaponisation weaponisation,
            Proliferation proliferation,
            Inquiries inquiries) {
        this.operations = operations;
        this.information = information;
        this.attribution = attribution;
        this.backdoorDataFactor = backdoorDataFactor;
        this.estimateRate = estimateRate;
        this.burn = life.burn().toArray();
        this.detection = attribution.detection().toArray();
        this.world = world;
        this.clock = clock;
        this.luck = luck;
        this.patchSharing = rules.of(PatchSharing.class);
        this.arsenals = arsenals;
        this.weaponisation = weaponisation;
        this.proliferation = proliferation;
        this.inquiries = inquiries;
    }

    void follow(Operation operation, Dyad dyad, @Nullable Holding exploit) {
        boolean spied = operation.isSuccess() && operation.type() == OperationType.ESPIONAGE;
        if (spied) {
            takeData(operation, dyad);
        }
        detect(operation);
        Vulnerability vulnerability = exploit == null ? null : exploit.vulnerability();
        boolean undisclosed = vulnerability != null && vulnerability.isUndisclosed();
        boolean ownBackdoor = operation.tool() == Tool.BACKDOOR;
        if (vulnerability != null && undisclosed && !ownBackdoor && operation.isDetected()) {
            proliferation.afterDetection(operation, vulnerability);
            giveNotice(operation, vulnerability);
        }
        if (spied) {
            proliferation.afterEspionage(operation, dyad.from(), dyad.to());
        }
        if (vulnerability != null
                && undisclosed
                && !ownBackdoor
                && luck.happens(burn[operation.type().ordinal()], Purpose.BURN, operation.key())) {
            arsenals.disclose(vulnerability, clock.time());
        }
        inquire(operation, dyad.from());
    }

    private void takeData(Operation operation, Dyad dyad) {
        dyad.gainFoothold(clock.time() + operations.footholdYears());
        double chance = information.dataChance() * (operation.tool() == Tool.BACKDOOR ? backdoorDataFactor : 1);
        if (luck.happens(chance, Purpose.PROFILE, operation.key())) {
            dyad.profile(information.dataSize() * luck.uniform(Purpose.PROFILE_SIZE, operation.key()));
        }
    }

    private void detect(Operation operation) {
        double chance = detection[operation.type().ordinal()];
        if (!operation.isSuccess()) {
            chance *= attribution.failedFactor();
        }
        if (luck.happens(chance, Purpose.DETECTION, operation.key())) {
            operation.detect();
        }
    }

    /** The victim may tell the vendor of the tool; those who hear of it may weaponise it. */
    private void giveNotice(Operation operation, Vulnerability vulnerability) {
        double chance = patchSharing.of(operation.target()).notice();
        if (!vulnerability.isUndisclosed() || !luck.happens(chance, Purpose.NOTICE, operation.key())) {
            return;
        }
        arsenals.disclose(vulnerability, clock.time());
        for (State state : world.states()) {
            double weaponises = patchSharing.of(state.index()).weaponisation();
            if (luck.happens(weaponises, Purpose.NOTICE_WEAPON, vulnerability.key(), state.index(), 0)) {
                double usable = clock.time() + weaponisation.years(vulnerability, state.index());
                arsenals.give(vulnerability, state.index(), usable, Origin.N_DAY, Transfer.NOBODY);
            }
        }
    }

    private void inquire(Operation operation, State author) {
        if (operation.isDetected()) {
            inquiries.open(operation);
        }
        author.seeNaming(operation.isAttributed() && operation.isCorrect(), estimateRate);
    }
}
