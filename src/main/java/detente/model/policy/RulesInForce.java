package detente.model.policy;

import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.operation.StakesRules;
import detente.model.state.Clock;
import detente.parameter.Subset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The questions that a process may ask of policy. Every answer has a neutral value; a policy in force changes it for
 * its members. The answers are worked out anew whenever a policy switches, so that asking costs an array access.
 */
public final class RulesInForce {
    private static final Subset<TreatyBan> NO_BANS = new Subset<>(0);

    private final double[] patchSpeed;
    private final double[] noticeChance;
    private final double[] noticeWeaponisation;
    private final double[] defenceFactor;
    private final boolean[] treatyMember;
    private final double[] disclosure;
    private final double[] maximumAge;
    private final double[] theftSecurity;
    private final double[] warningChance;
    private final double[] leakGrowth;
    private final boolean[] exporter;
    private final double[] fixTimeFactor;
    private final double[] fixSpeed;
    private final double[] findShare;
    private final double[] knowledgeShare;
    private final boolean[] mandateLifted;
    private final boolean[] debating;
    private final double[] resilienceGain;
    private final double[] democraticRestraint;
    private final double[] publicityGain;
    private final double[] pressureGain;
    private final boolean[] accuser;
    private final double[] publicityFloor;
    private final double[] skillGain;
    private final double[] alertedPatchSpeed;
    private final double[] strikeBackGain;
    private final double[] privateStrikeChance;

    private double complianceChance;
    private Subset<TreatyBan> bans = NO_BANS;
    private double displacedShare;
    private double outsideShare;
    private double sanctionFactor;
    private double sanctionYears;
    private double collapseFloor;
    private double collapseShare;
    private double warnedExposure;
    private double warningDelay;
    private double salesBlocked;
    private double salesSubstituted;
    private double debateHalfLife;
    private double reputationEffect;
    private double reputationYears = 1;
    private double alertYears;
    private double privateSkillLoss;
    private double privateMistake;

    /** Neutral rules for a number of states. */
    public RulesInForce(int states) {
        patchSpeed = new double[states];
        noticeChance = new double[states];
        noticeWeaponisation = new double[states];
        defenceFactor = new double[states];
        treatyMember = new boolean[states];
        disclosure = new double[states];
        maximumAge = new double[states];
        theftSecurity = new double[states];
        warningChance = new double[states];
        leakGrowth = new double[states];
        exporter = new boolean[states];
        fixTimeFactor = new double[states];
        fixSpeed = new double[states];
        findShare = new double[states];
        knowledgeShare = new double[states];
        mandateLifted = new boolean[states];
        debating = new boolean[states];
        resilienceGain = new double[states];
        democraticRestraint = new double[states];
        publicityGain = new double[states];
        pressureGain = new double[states];
        accuser = new boolean[states];
        publicityFloor = new double[states];
        skillGain = new double[states];
        alertedPatchSpeed = new double[states];
        strikeBackGain = new double[states];
        privateStrikeChance = new double[states];
        reset();
    }

    /** No policy is in force. */
    void reset() {
        for (double[] factor : new double[][] {
            patchSpeed, defenceFactor, fixTimeFactor, fixSpeed, findShare, knowledgeShare, alertedPatchSpeed
        }) {
            Arrays.fill(factor, 1);
        }
        for (double[] addition : new double[][] {
            noticeChance,
            noticeWeaponisation,
            disclosure,
            theftSecurity,
            warningChance,
            leakGrowth,
            resilienceGain,
            democraticRestraint,
            publicityGain,
            pressureGain,
            publicityFloor,
            skillGain,
            strikeBackGain,
            privateStrikeChance
        }) {
            Arrays.fill(addition, 0);
        }
        for (boolean[] flag : new boolean[][] {treatyMember, exporter, mandateLifted, debating, accuser}) {
            Arrays.fill(flag, false);
        }
        Arrays.fill(maximumAge, Double.POSITIVE_INFINITY);
        complianceChance = 0;
        bans = NO_BANS;
        displacedShare = 0;
        outsideShare = 0;
        sanctionFactor = 1;
        sanctionYears = 0;
        collapseFloor = Double.POSITIVE_INFINITY;
        collapseShare = 0;
        warnedExposure = 1;
        warningDelay = 0;
        salesBlocked = 0;
        salesSubstituted = 0;
        reputationEffect = 0;
        alertYears = 0;
        privateSkillLoss = 0;
        privateMistake = 0;
        // debateHalfLife and reputationYears stay: what a policy that has ended built still fades at its own speed
    }

    private static void set(double[] answers, boolean[] members, double value) {
        for (int i = 0; i < answers.length; i++) {
            if (members[i]) {
                answers[i] = value;
            }
        }
    }

    private static void set(boolean[] answers, boolean[] members) {
        System.arraycopy(members, 0, answers, 0, members.length);
    }

    // ------------------------------------------------------------------------------------------------ patchSharing

    void sharePatches(boolean[] members, double speed, double notice, double weaponisation, double exercises) {
        set(patchSpeed, members, speed);
        set(noticeChance, members, notice);
        set(noticeWeaponisation, members, weaponisation);
        set(defenceFactor, members, 1 + exercises);
    }

    /** How many times as fast as usual a state patches. */
    public double patchSpeed(int state) {
        return patchSpeed[state];
    }

    /** Chance that a state tells the vendor of a tool that it detects. */
    public double noticeChance(int state) {
        return noticeChance[state];
    }

    /** Chance that a state weaponises a flaw of which a member gave notice. */
    public double noticeWeaponisation(int state) {
        return noticeWeaponisation[state];
    }

    /** Factor on a state's defence. */
    public double defenceFactor(int state) {
        return defenceFactor[state];
    }

    // ------------------------------------------------------------------------------------------------------ treaty

    void agree(boolean[] members, Treaty treaty) {
        set(treatyMember, members);
        complianceChance = StakesRules.chanceBelow(treaty.threshold());
        bans = treaty.bans();
        displacedShare = treaty.displaced();
        outsideShare = treaty.outside();
        sanctionFactor = treaty.sanction();
        sanctionYears = treaty.sanctionYears();
        collapseFloor = treaty.collapseFloor();
        collapseShare = treaty.collapseShare();
    }

    /** Whether a state is a party to the treaty. */
    public boolean isTreatyMember(int state) {
        return treatyMember[state];
    }

    /** Whether the treaty bans such an operation between its members. */
    public boolean bans(OperationType type, Sector sector) {
        return switch (type) {
            case DEGRADATION -> bans.contains(TreatyBan.DEGRADATION);
            case DISRUPTION -> bans.contains(TreatyBan.DISRUPTION);
            case DISINFORMATION -> bans.contains(TreatyBan.DISINFORMATION);
            case ESPIONAGE -> bans.contains(TreatyBan.ECONOMIC_ESPIONAGE) && sector == Sector.PRIVATE;
        };
    }

    /** Chance that the stakes of an operation are so low that a member complies. */
    public double complianceChance() {
        return complianceChance;
    }

    /** Share of the operations that comply which are displaced. */
    public double displacedShare() {
        return displacedShare;
    }

    /** Share of the displaced operations that hit a rival outside the treaty. */
    public double outsideShare() {
        return outsideShare;
    }

    /** Factor on the propensity of a member that was found in breach. */
    public double sanctionFactor() {
        return sanctionFactor;
    }

    /** Years for which a member is sanctioned after its latest breach. */
    public double sanctionYears() {
        return sanctionYears;
    }

    /** Breaches in a year above which the treaty collapses, whatever its size. */
    public double collapseFloor() {
        return collapseFloor;
    }

    /** Breaches in a year and rival pair of members above which the treaty collapses. */
    public double collapseShare() {
        return collapseShare;
    }

    // ------------------------------------------------------------------------------------------- arsenalManagement

    void manageArsenals(boolean[] members, double disclose, double age, double security) {
        set(disclosure, members, disclose);
        set(maximumAge, members, age);
        set(theftSecurity, members, security);
    }

    /** Share of its finds that a state tells the vendor. */
    public double disclosure(int state) {
        return disclosure[state];
    }

    /** Years after which a state discloses an exploit. */
    public double maximumAge(int state) {
        return maximumAge[state];
    }

    /** Share of thefts that a state's storage prevents. */
    public double theftSecurity(int state) {
        return theftSecurity[state];
    }

    // ------------------------------------------------------------------------------------------------- allyWarning

    void warnAllies(boolean[] members, double chance, double exposure, double delay, double leakPerAlly) {
        set(warningChance, members, chance);
        set(leakGrowth, members, leakPerAlly);
        warnedExposure = exposure;
        warningDelay = delay;
    }

    /** Chance that a state notices the loss of an exploit and warns. */
    public double warningChance(int state) {
        return warningChance[state];
    }

    /** Factor on the exposure of warned allies. */
    public double warnedExposure() {
        return warnedExposure;
    }

    /** Years from the loss of an exploit to the vendor's notice. */
    public double warningDelay() {
        return warningDelay;
    }

    /** Growth of a state's leak hazard with each ally. */
    public double leakGrowth(int state) {
        return leakGrowth[state];
    }

    // ----------------------------------------------------------------------------------------------- exportControl

    void controlExports(boolean[] members, ExportControl control) {
        set(exporter, members);
        salesBlocked = control.blocked();
        salesSubstituted = control.substituted();
        set(fixTimeFactor, members, 1 + control.chill());
        boolean anybodyScreens = IntStream.range(0, members.length).anyMatch(i -> members[i]);
        for (int i = 0; i < members.length && anybodyScreens; i++) {
            knowledgeShare[i] = members[i] ? 1 : 1 - control.screening();
        }
    }

    /** Whether brokers at home in a state need a licence. */
    public boolean controlsExports(int state) {
        return exporter[state];
    }

    /** Share of the sales of controlled brokers that is blocked. */
    public double salesBlocked() {
        return salesBlocked;
    }

    /** Share of the blocked sales that brokers elsewhere make. */
    public double salesSubstituted() {
        return salesSubstituted;
    }

    /** Factor on the rate at which a state catches up in knowledge. */
    public double knowledgeShare(int state) {
        return knowledgeShare[state];
    }

    /** Factor on the time that vendors at home in a state need for a patch. */
    public double fixTimeFactor(int state) {
        return fixTimeFactor[state] / fixSpeed[state];
    }

    // ------------------------------------------------------------------------------------------ vendorIndependence

    void freeVendors(boolean[] members, double speed, double finds, boolean liftMandates) {
        set(fixSpeed, members, speed);
        set(findShare, members, finds);
        if (liftMandates) {
            set(mandateLifted, members);
        }
    }

    /** Share of the flaws that states still find in products of vendors at home in a state. */
    public double findShare(int state) {
        return findShare[state];
    }

    /** Whether a state gives up its mandate. */
    public boolean isMandateLifted(int state) {
        return mandateLifted[state];
    }

    // ------------------------------------------------------------------------------------------------ publicDebate

    void debate(boolean[] members, PublicDebate debate) {
        set(debating, members);
        set(resilienceGain, members, debate.resilience());
        set(democraticRestraint, members, debate.restraint());
        set(publicityGain, members, debate.publicity());
        set(pressureGain, members, debate.pressure());
        debateHalfLife = debate.halfLifeWeeks() * 7 / Clock.DAYS_PER_YEAR;
    }

    /** Whether a state funds public debate. */
    public boolean isDebating(int state) {
        return debating[state];
    }

    /** What public debate adds to resilience while it is funded. */
    public double resilienceGain(int state) {
        return resilienceGain[state];
    }

    /** Half-life, in years, of what public debate added, once it is no longer funded. */
    public double debateHalfLife() {
        return debateHalfLife;
    }

    /** How much a democratic state is held back. */
    public double democraticRestraint(int state) {
        return democraticRestraint[state];
    }

    /** What public debate adds to audience pressure. */
    public double pressureGain(int state) {
        return pressureGain[state];
    }

    // ------------------------------------------------------------------------------------------- publicAttribution

    void accuse(boolean[] members, PublicAttribution attribution) {
        set(accuser, members);
        set(publicityFloor, members, attribution.publicity());
        set(skillGain, members, attribution.skill());
        set(alertedPatchSpeed, members, attribution.patchSpeed());
        reputationEffect = attribution.reputation();
        reputationYears = attribution.reputationYears();
        alertYears = attribution.patchYears();
    }

    /** Chance that a state names the author in public, given its ordinary chance. */
    public double publicity(int state, double ordinary) {
        return StrictMath.min(1, StrictMath.max(ordinary, publicityFloor[state]) + publicityGain[state]);
    }

    /** Whether a state's public attributions count for the reputation of those it names. */
    public boolean isAccuser(int state) {
        return accuser[state];
    }

    /** What a state's attribution skill gains. */
    public double skillGain(int state) {
        return skillGain[state];
    }

    /** How many times as fast a state patches for some time after a public attribution of its own. */
    public double alertedPatchSpeed(int state) {
        return alertedPatchSpeed[state];
    }

    /** Years for which a state patches faster after a public attribution of its own. */
    public double alertYears() {
        return alertYears;
    }

    /** Strength of the effect of reputation. */
    public double reputationEffect() {
        return reputationEffect;
    }

    /** Years in which a reputation fades to 1/e. */
    public double reputationYears() {
        return reputationYears;
    }

    // -------------------------------------------------------------------------------- strikeBack, privateHackBack

    void strikeBack(boolean[] members, double gain) {
        set(strikeBackGain, members, gain);
    }

    /** Growth of a state's chance to retaliate. */
    public double strikeBackGain(int state) {
        return strikeBackGain[state];
    }

    void allowPrivateStrikes(boolean[] members, PrivateHackBack hackBack) {
        set(privateStrikeChance, members, hackBack.chance());
        privateSkillLoss = hackBack.skillLoss();
        privateMistake = hackBack.mistake();
    }

    /** Chance that a private actor of a state strikes after an attribution. */
    public double privateStrikeChance(int state) {
        return privateStrikeChance[state];
    }

    /** How much worse than its state a private actor finds the author. */
    public double privateSkillLoss() {
        return privateSkillLoss;
    }

    /** How much more often than its state a private actor names another. */
    public double privateMistake() {
        return privateMistake;
    }
}
