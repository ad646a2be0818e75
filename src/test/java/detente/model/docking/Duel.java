package detente.model.docking;

import detente.model.docking.Strike.Why;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of a world of two rivals. */
final class Duel {
    static final double BURN_IN = 5;
    static final double YEARS = 20;

    private static final int NO_PLATFORM = -1;

    /** An inquiry that names the author, and the step of its end. */
    private record Inquiry(Strike strike, int end) {}

    private final List<Side> sides;
    private final Table table;
    private final Chance chance;
    private final Arsenals arsenals;
    private final Ban ban;
    private final Diary diary;
    private final Dyad[] dyads = new Dyad[2];
    private final double[] trust = {1, 1};
    private final double[] enabledUntil = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private final double[] buyerUntil = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private final List<Inquiry> inquiries = new ArrayList<>();
    private final double[] mix;
    private final double[] drop;
    private final double[] burn;
    private final double perYear;
    private final double step;
    private final double grievanceLeft;
    private final double dataLeft;
    private final double mistrustLeft;
    private final double[] propensity = new double[2];
    private final double[] capability = new double[2];
    private final double pressure;

    private int steps;
    private double now;

    private Duel(List<Side> sides, Table table, boolean treaty, long seed) {
        this.sides = sides;
        this.table = table;
        this.chance = new Chance(seed);
        this.diary = new Diary(sides, table.get("operation.warSeverity"));
        this.arsenals = new Arsenals(sides, table, chance, diary);
        this.ban = new Ban(table, treaty);
        this.mix = table.byType("operation.mix");
        this.drop = table.byType("arsenal.drop");
        this.burn = table.byType("lifecycle.burn");
        this.perYear = table.get("time.stepsPerYear");
        this.step = 1 / perYear;
        this.grievanceLeft = StrictMath.pow(.5, step / table.get("escalation.halfLife"));
        this.dataLeft = StrictMath.exp(-table.get("information.dataDecay") * step);
        this.mistrustLeft = StrictMath.exp(-table.get("information.trustRecovery") * step);
        this.pressure = table.get("world.audiencePressure");
        for (int side = 0; side < 2; side++) {
            dyads[side] = new Dyad(table, chance, -BURN_IN);
            propensity[side] =
                    table.get("conflict.propensity." + sides.get(side).strategy());
            capability[side] = sides.get(side).capability();
        }
    }

    static Diary run(List<Side> sides, Table table, boolean treaty, long seed) {
        return new Duel(sides, table, treaty, seed).run();
    }

    private Diary run() {
        arsenals.stock(-BURN_IN, finds(0), finds(1));
        int all = (int) StrictMath.round((BURN_IN + YEARS) / step);
        for (steps = 0; steps < all; steps++) {
            now = steps / perYear - BURN_IN;
            ban.begin(now);
            for (int side = 0; side < 2; side++) {
                arsenals.find(now, side, finds(side) * step);
            }
            arsenals.live(now, capability);
            proliferate();
            double[] campaign = relax();
            List<Strike> named = endInquiries();
            named.forEach(this::answer);
            for (Dyad dyad : dyads) {
                dyad.climbOrDescend(now);
            }
            for (int side = 0; side < 2; side++) {
                for (int left = chance.poisson(rate(side, campaign[side]) * step); left > 0; left--) {
                    act(side);
                }
            }
            ban.judge();
            diary.observe(now, arsenals, dyads, trust, enabled());
        }
        return diary;
    }

    /** Finds that a side keeps in a year. */
    private double finds(int side) {
        return table.get("discovery.rate") * capability[side] * StrictMath.sqrt(propensity[side]);
    }

    private double propensity(int side) {
        double least = propensity[side];
        if (now < buyerUntil[side]) {
            least = StrictMath.max(least, table.get("proliferation.buyerPropensity"));
        }
        if (now < enabledUntil[side]) {
            least = StrictMath.max(least, table.get("proliferation.enabledPropensity"));
        }
        return least;
    }

    /** K^α: what capability adds to the rate. */
    private double vigour(double capability) {
        return StrictMath.pow(capability, table.get("conflict.capabilityExponent"));
    }

    /** Leaks, purchases, knowledge, and what foreign code does (7.12). */
    private void proliferate() {
        for (int side = 0; side < 2; side++) {
            if (sides.get(side).capability() > 1 && chance.happens(table.get("proliferation.leak") * step)) {
                arsenals.leak(side, now);
            }
            if (sides.get(side).buys() && chance.happens(table.get("proliferation.market") * step)) {
                arsenals.buy(side, now);
                buyerUntil[side] = now + table.get("proliferation.buyerYears");
            }
        }
        if ((steps + 1) % (int) perYear == 0) {
            double mean = (capability[0] + capability[1]) / 2;
            for (int side = 0; side < 2; side++) {
                double gap = StrictMath.max(0, mean - capability[side]);
                capability[side] -= StrictMath.expm1(-table.get("proliferation.knowledge")) * gap;
            }
        }
        drawOnLoot();
        arsenals.handOverLeaked();
    }

    private int enabled() {
        return (now < enabledUntil[0] ? 1 : 0) + (now < enabledUntil[1] ? 1 : 0);
    }

    private double rate(int side, double campaign) {
        double grievance = dyads[side].grievance;
        return table.get("conflict.rate")
                * propensity(side)
                * vigour(capability[side])
                * (sides.get(side).hostility() * campaign
                        + table.get("escalation.gain")
                                * grievance
                                / (1 + grievance / table.get("escalation.saturation")));
    }

    /** Whether code that came from the other makes a state act more (7.12). */
    private void drawOnLoot() {
        for (Arsenals.Loot loot : List.copyOf(arsenals.loot)) {
            Flaw flaw = loot.flaw();
            if (loot.usable() > now) {
                continue;
            }
            arsenals.loot.remove(loot);
            if (propensity[loot.side()] < table.get("proliferation.enabledPropensity")
                    && !flaw.ended
                    && flaw.patch > loot.usable()
                    && chance.happens(table.get("proliferation.enabling"))) {
                diary.enabled(now, now >= enabledUntil[loot.side()]);
                enabledUntil[loot.side()] = now + table.get("proliferation.buyerYears");
            }
        }
    }

    private double[] relax() {
        double[] campaign = new double[2];
        for (int side = 0; side < 2; side++) {
            Dyad dyad = dyads[side];
            dyad.grievance *= grievanceLeft;
            dyad.data *= dataLeft;
            trust[side] = 1 - (1 - trust[side]) * mistrustLeft;
            campaign[side] = dyad.campaign(now, step);
        }
        return campaign;
    }

    private List<Strike> endInquiries() {
        List<Strike> named = new ArrayList<>();
        for (Inquiry inquiry : List.copyOf(inquiries)) {
            if (inquiry.end() <= steps) {
                inquiries.remove(inquiry);
                name(inquiry.strike());
                named.add(inquiry.strike());
            }
        }
        return named;
    }

    private void name(Strike strike) {
        strike.inPublic = chance.happens(publicity(strike.severity));
        double weight = strike.type == Strike.ESPIONAGE ? table.get("escalation.espionageWeight") : 1;
        double grievance = table.get("escalation.weight") * weight * strike.severity / 3;
        if (table.is("politics.answers")) {
            double odds = table.get("politics.intercept") + table.get("politics.slope") * strike.severity;
            strike.politics = chance.happens(logistic(odds));
        }
        dyads[strike.target()].grievance +=
                strike.politics ? (1 - table.get("politics.relief")) * grievance : grievance;
        ban.report(strike);
    }

    private double publicity(double severity) {
        double mean = table.get("attribution.publicity");
        double slope = table.get("attribution.publicitySlope");
        double spread = slope * table.get("attribution.recordedSeveritySpread");
        double odds = StrictMath.log(mean / (1 - mean)) * StrictMath.sqrt(1 + StrictMath.PI * spread * spread / 8)
                - slope * table.get("attribution.recordedSeverity");
        return logistic(odds + slope * severity);
    }

    private static double logistic(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    private void answer(Strike strike) {
        double probability =
                table.get("escalation.retaliation." + sides.get(strike.target()).strategy())
                        * StrictMath.min(1, strike.severity / 3)
                        * (1 + (strike.inPublic ? table.get("escalation.audienceEffect") * pressure : 0));
        boolean answers = chance.happens(StrictMath.min(1, probability));
        if (!answers || (strike.politics && chance.happens(table.get("politics.replaces")))) {
            return;
        }
        int side = strike.target();
        int type = chance.happens(table.get("escalation.sameType")) ? strike.type : type(side);
        double memory = table.get("escalation.answer.severityMemory");
        double noise = memory * strike.noise
                + StrictMath.sqrt(1 - memory * memory) * chance.normal()
                - table.get("escalation.answer.step");
        proceed(new Strike(now, side, type, Why.ANSWER, strike), noise, chance.exponential(1));
    }

    private int type(int side) {
        double effect = table.get("operation.ladderEffect") * dyads[side].rung;
        double bias = sides.get(side).sabotageBias(table);
        return chance.weighted(
                mix[Strike.ESPIONAGE],
                mix[Strike.DISINFORMATION] * (1 + effect),
                mix[Strike.DISRUPTION] * (1 + effect) * bias,
                mix[Strike.DEGRADATION] * (1 + 2 * effect) * bias);
    }

    /** A base operation. */
    private void act(int side) {
        Dyad dyad = dyads[side];
        boolean keeps = dyad.lastType >= 0 && chance.happens(table.get("operation.persistence.type"));
        int type = keeps ? dyad.lastType : type(side);
        dyad.lastType = type;
        double memory = table.get("operation.persistence.severity");
        double noise = chance.normal();
        if (!Double.isNaN(dyad.lastNoise)) {
            noise = memory * dyad.lastNoise + StrictMath.sqrt(1 - memory * memory) * noise;
        }
        dyad.lastNoise = noise;
        if (ban.isUnderSanction(side, now) && ban.bans(type) && chance.happens(1 - ban.sanction())) {
            return;
        }
        proceed(new Strike(now, side, type, Why.BASE, null), noise, chance.exponential(1));
    }

    /** From the treaty on. */
    private void proceed(Strike strike, double noise, double stakes) {
        if (ban.forgoes(strike.type, stakes)) {
            diary.complied(now);
            if (chance.happens(ban.displaced())) {
                carryOut(new Strike(now, strike.by, Strike.ESPIONAGE, Why.DISPLACED, null), chance.normal(), stakes);
            }
            return;
        }
        carryOut(strike, noise, stakes);
    }

    private void carryOut(Strike strike, double noise, double stakes) {
        strike.noise = noise;
        int platform = table.is("arsenal.oneTarget") ? chance.weighted(arsenals.shares[strike.target()]) : NO_PLATFORM;
        strike.flaw = tool(strike, stakes, platform);
        strike.zeroDay = strike.flaw != null && strike.flaw.isUndisclosed();
        if (strike.flaw == null
                && chance.happens(StrictMath.min(1, drop[strike.type] * table.get("arsenal.substitution")))) {
            diary.dropped(now);
            return;
        }
        strike.success = chance.happens(success(strike));
        strike.severity = strike.success ? severity(strike) : table.get("operation.severityOfFailure");
        if (strike.success) {
            takeEffect(strike);
        }
        double notice = byType("attribution.detection", strike.type);
        strike.detected = chance.happens(strike.success ? notice : notice * table.get("attribution.failedFactor"));
        giveAway(strike);
        if (strike.detected) {
            inquire(strike);
        }
        diary.add(strike);
    }

    private double byType(String prefix, int type) {
        return table.byType(prefix)[type];
    }

    private @Nullable Flaw tool(Strike strike, double stakes, int platform) {
        Flaw zeroDay = arsenals.best(strike.by, true, platform, now);
        if (zeroDay != null && stakes >= threshold(strike)) {
            return zeroDay;
        }
        Flaw nDay = arsenals.best(strike.by, false, platform, now);
        return nDay != null && chance.happens(table.get("arsenal.nDayUse")) ? nDay : null;
    }

    private double threshold(Strike strike) {
        double atRest = table.get("conflict.rate")
                * propensity[strike.by]
                * vigour(sides.get(strike.by).capability())
                * sides.get(strike.by).hostility();
        double loss = table.get("lifecycle.publicationRate") + table.get("lifecycle.churnRate");
        double keeps = StrictMath.exp(-loss / atRest);
        double spends = 1 - burn[strike.type];
        double later = StrictMath.exp(-table.get("arsenal.discountRate") / atRest);
        return keeps > spends ? lambert(later * (keeps - spends) / (1 - later * keeps)) : 0;
    }

    /** The W with W e^W = x, by Newton's method. */
    private static double lambert(double x) {
        double w = StrictMath.log1p(x);
        for (int i = 0; i < 50; i++) {
            w -= (w - x * StrictMath.exp(-w)) / (1 + w);
        }
        return w;
    }

    private double success(Strike strike) {
        double strength = capability[strike.by];
        if (strike.flaw != null) {
            strength *=
                    1 + table.get("operation.toolStrength") * strike.flaw.potency * arsenals.exposure(strike.flaw, now);
        }
        double defence = sides.get(strike.target()).defence();
        if (strike.type == Strike.DISINFORMATION) {
            defence *= .5 + table.get("world.resilience");
        }
        return strength / (strength + defence);
    }

    private double severity(Strike strike) {
        double boost = 0;
        if (strike.flaw != null) {
            boost = 2 * byType("operation.severityBoost", strike.type) * strike.flaw.potency;
            if (strike.type == Strike.DEGRADATION) {
                boost *= strike.flaw.industrial ? 2 : .5;
            }
        }
        double free = byType("operation.severityBase", strike.type)
                + boost
                + byType("operation.severitySpread", strike.type) * strike.noise;
        double severity = StrictMath.max(1, StrictMath.min(byType("operation.severityCap", strike.type), free));
        if (severity < table.get("operation.warSeverity")) {
            return severity;
        }
        boolean stands = dyads[strike.by].rung >= 4 && chance.happens(table.get("operation.firebreak"));
        return stands ? severity : table.get("operation.warSeverity") - .1;
    }

    /** Harm, concession, spread, data and theft of a success. */
    private void takeEffect(Strike strike) {
        int victim = strike.target();
        Dyad dyad = dyads[strike.by];
        double curve = curve(strike.severity);
        strike.concession = chance.happens(byType("operation.concession", strike.type));
        if (strike.isSabotage()) {
            strike.harm = sides.get(victim).dependence() * sides.get(victim).criticalShare() * curve;
            spread(strike);
        } else if (strike.type == Strike.ESPIONAGE) {
            strike.harm =
                    table.get("operation.espionageHarm") * sides.get(victim).dependence() * curve;
            if (chance.happens(table.get("information.dataChance"))) {
                dyad.data += (1 - dyad.data) * chance.uniform() * table.get("information.dataSize");
            }
        } else {
            strike.trustLoss = trust[victim]
                    * table.get("information.trustEffect")
                    * (strike.severity / 3)
                    * (1 - table.get("world.resilience"))
                    * (1 + table.get("information.targeting") * dyad.data);
            trust[victim] -= strike.trustLoss;
        }
        if (strike.severity >= table.get("operation.warSeverity")) {
            dyad.goToWar();
        }
    }

    /** What a severity means in harm, 1 for ten (7.15). */
    static double curve(double severity) {
        double growth = .8;
        return StrictMath.expm1(growth * severity) / StrictMath.expm1(10 * growth);
    }

    /** What a sabotage does to its own author. */
    private void spread(Strike strike) {
        Flaw flaw = strike.flaw;
        if (flaw == null) {
            return;
        }
        double open = arsenals.open(flaw, strike.by, now);
        double harm = sides.get(strike.by).dependence() * open * flaw.potency * table.get("operation.spread.harm");
        double probability = table.get("operation.spread.chance");
        if (flaw.hasLeaked) {
            probability = StrictMath.min(1, probability * table.get("operation.spread.leakedFactor"));
        }
        diary.mightSpread(now, probability * harm);
        if (chance.happens(probability)) {
            strike.boomerang = flaw.lost[strike.by] && open > table.get("arsenal.usableShare");
        }
    }

    /** What a use tells others of its tool, and what an espionage steals. */
    private void giveAway(Strike strike) {
        Flaw flaw = strike.flaw;
        if (flaw != null) {
            strike.boomerang |= flaw.lost[strike.target()];
            if (strike.detected && flaw.isUndisclosed()) {
                arsenals.capture(flaw, strike.target(), now);
            }
        }
        if (strike.success && strike.type == Strike.ESPIONAGE) {
            arsenals.steal(strike.by, now);
        }
        if (flaw != null && chance.happens(burn[strike.type])) {
            arsenals.tellVendor(flaw, now);
        }
    }

    private void inquire(Strike strike) {
        strike.named = chance.happens(table.get("world.attributionSkill") * (1 - table.get("world.obfuscation")));
        double inner = 1 - StrictMath.pow(1 - chance.uniform(), 1 / table.get("attribution.delayShapeB"));
        strike.delay =
                table.get("attribution.delayScale") * StrictMath.pow(inner, 1 / table.get("attribution.delayShapeA"));
        if (strike.named) {
            int later = (int) StrictMath.ceil(strike.delay / step);
            inquiries.add(new Inquiry(strike, steps + StrictMath.max(1, later)));
        }
    }
}
