package detente.model.floor;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.arsenal.ExposureRules;
import detente.model.operation.OperationRules;
import detente.model.operation.OperationType;
import detente.model.state.Dyad;
import detente.parameter.Edition;
import org.apache.commons.math3.util.FastMath;

/** The numbers of the standard scenario, and what follows from them alone. */
final class FloorParameters {
    private static final ModelParameters P = ModelParameters.standard(Edition.FIRST);
    static final double NEVER = Double.POSITIVE_INFINITY;
    static final int NONE = FloorRecord.NONE;

    // Time.
    static final int STEPS_PER_YEAR = P.time().stepsPerYear();
    static final double STEP_YEARS = 1.0 / STEPS_PER_YEAR;
    static final double BURN_IN = Scenario.standard(Edition.FIRST).burnInYears();
    static final int STEPS = Scenario.standard(Edition.FIRST).steps();
    static final double DAYS = 365;

    // Life cycle.
    static final double LOSS_RATE =
            P.lifecycle().publicationRate() + P.lifecycle().churnRate();
    static final double PUBLICATION_RATE = P.lifecycle().publicationRate();
    static final double CHURN_RATE = P.lifecycle().churnRate();
    static final double COLLISION_RATE = P.lifecycle().collisionRate();
    static final double INDUSTRIAL_SHARE = P.lifecycle().industrialShare();
    static final double FIX_YEARS = P.lifecycle().fixDays() / DAYS;
    static final double PUBLIC_FIX_SPEED = P.lifecycle().publicFixSpeed();
    static final double N_DAY_CHANCE = P.lifecycle().nDayChance();
    static final double N_DAY_DAYS = P.lifecycle().nDayDays();
    static final double EXPOSURE_SCALE = P.lifecycle().exposureScaleDays() / DAYS;
    static final double EXPOSURE_SHAPE = P.lifecycle().exposureShape();
    static final double DEAD_YEARS = P.lifecycle().deadYears();
    static final double DEAD_PATCHING =
            ExposureRules.patchingUntil(P.lifecycle().deadExposure(), EXPOSURE_SCALE, EXPOSURE_SHAPE);
    static final double REVIEW_YEARS = .25;
    static final double WORM_CHANCE = P.lifecycle().wormChance();
    static final double WORM_YEARS = P.lifecycle().wormDays() / DAYS;
    static final double WORM_HARM = P.lifecycle().wormHarm();
    static final double WEAPON_YEARS = P.discovery().weaponisationDays() / DAYS / FastMath.log(2);

    static final double FINDS = P.discovery().rate();

    // Proliferation.
    static final double THEFT = P.proliferation().theft();
    static final double CAPTURE_BY_VICTIM = P.proliferation().captureByVictim();
    static final double CAPTURE_BY_OBSERVER = P.proliferation().captureByObserver();
    static final double REBUILD_YEARS = P.proliferation().rebuildYears();
    static final double LEAK = P.proliferation().leak();
    static final double LEAK_SHARE = P.proliferation().leakShare();
    static final double MARKET = P.proliferation().market();
    static final double BUYER_YEARS = P.proliferation().buyerYears();
    static final double BUYER_PROPENSITY = P.proliferation().buyerPropensity();
    static final double CAUGHT_UP = -FastMath.expm1(-P.proliferation().knowledge());

    // Operations.
    static final double RATE = P.conflict().rate();
    static final double CAPABILITY_EXPONENT = P.conflict().capabilityExponent();
    static final double DISCOUNT_RATE = P.arsenal().discountRate();
    static final int TYPES = OperationType.values().length;
    static final int ESPIONAGE = OperationType.ESPIONAGE.ordinal();
    static final int DISINFORMATION = OperationType.DISINFORMATION.ordinal();
    static final int DISRUPTION = OperationType.DISRUPTION.ordinal();
    static final int DEGRADATION = OperationType.DEGRADATION.ordinal();
    static final double[] PROPENSITY = P.conflict().propensity().toArray();
    static final double[] BURN = P.lifecycle().burn().toArray();
    static final double[] DROP = drop();
    static final double[] DETECTION = P.attribution().detection().toArray();
    static final double[] SEVERITY_BASE = P.operation().severityBase().toArray();
    static final double[] SEVERITY_BOOST = P.operation().severityBoost().toArray();
    static final double[] SEVERITY_SPREAD = P.operation().severitySpread().toArray();
    static final double[] SEVERITY_CAP = P.operation().severityCap().toArray();
    static final double FAILED_FACTOR = P.attribution().failedFactor();
    static final double N_DAY_USE = P.arsenal().nDayUse();
    static final double USABLE_SHARE = P.arsenal().usableShare();
    static final double GOVERNMENT = P.operation().governmentShare();
    static final double GOVERNMENT_OR_PRIVATE =
            P.operation().governmentShare() + P.operation().privateShare();
    static final double TOOL_STRENGTH = P.operation().toolStrength();
    static final double SEVERITY_OF_FAILURE = P.operation().severityOfFailure();
    static final double WAR_SEVERITY = P.operation().warSeverity();
    static final double HOLD = .1;
    static final int FIREBREAK_RUNG = 4;
    static final double FIREBREAK = P.operation().firebreak();
    static final double HARM_GROWTH = P.operation().harmGrowth();
    static final double HARM_OF_TEN = OperationRules.harmOfTen(HARM_GROWTH);
    static final double ESPIONAGE_HARM = P.operation().espionageHarm();
    static final double DATA_CHANCE = P.information().dataChance();
    static final double DATA_SIZE = P.information().dataSize();
    static final double TRUST_EFFECT = P.information().trustEffect();
    static final double TARGETING = P.information().targeting();
    static final double RESILIENCE = P.world().resilience();
    static final double[] TYPE_WEIGHT = typeWeights();

    // Attribution and escalation.
    static final double RIGHT = P.world().attributionSkill() * (1 - P.world().obfuscation());
    static final double RIGHT_OR_WRONG = RIGHT + P.attribution().mistake();
    static final double DELAY_SCALE = P.attribution().delayScale();
    static final double DELAY_A = P.attribution().delayShapeA();
    static final double DELAY_B = P.attribution().delayShapeB();
    static final double PUBLICITY = P.attribution().publicity();
    static final double WEIGHT = P.escalation().weight();
    static final double ESPIONAGE_WEIGHT = WEIGHT * P.escalation().espionageWeight();
    static final double[] READINESS = P.escalation().retaliation().toArray();
    static final double AUDIENCE =
            1 + P.escalation().audienceEffect() * P.world().audiencePressure();
    static final double SAME_TYPE = P.escalation().sameType();
    static final double SATURATION = P.escalation().saturation();
    static final double GAIN = P.escalation().gain() * SATURATION;
    static final double[] ENTRIES = {
        P.escalation().rungOne(),
        P.escalation().rungTwo(),
        P.escalation().rungThree(),
        P.escalation().rungFour()
    };
    static final double EXIT = P.escalation().rungExit();
    static final double WAR_YEARS = P.escalation().warYears();
    static final double GRIEVANCE_KEPT =
            FastMath.exp(-(FastMath.log(2) / P.escalation().halfLife()) * STEP_YEARS);
    static final double PROFILES_KEPT = FastMath.exp(-P.information().dataDecay() * STEP_YEARS);
    static final double MISTRUST_KEPT = FastMath.exp(-P.information().trustRecovery() * STEP_YEARS);

    private FloorParameters() {}

    private static double[] drop() {
        double[] chances = P.arsenal().drop().toArray();
        for (int a = 0; a < TYPES; a++) {
            chances[a] *= P.arsenal().substitution();
        }
        return chances;
    }

    /** For each rung the weights of the types, and their sum. */
    private static double[] typeWeights() {
        double[] mix = P.operation().mix().toArray();
        double[] weights = new double[(Dyad.WAR_RUNG + 1) * (TYPES + 1)];
        for (int rung = 0; rung <= Dyad.WAR_RUNG; rung++) {
            for (OperationType type : OperationType.values()) {
                double weight = OperationRules.typeWeight(
                        mix[type.ordinal()], P.operation().ladderEffect(), rung, type);
                weights[rung * (TYPES + 1) + type.ordinal()] = weight;
                weights[rung * (TYPES + 1) + TYPES] += weight;
            }
        }
        return weights;
    }
}
