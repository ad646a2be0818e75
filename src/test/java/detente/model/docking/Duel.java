package detente.model.docking;

import detente.model.docking.Strike.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of a world of two camps. */
final class Duel {
    static final double BURN_IN = 5;
    static final double YEARS = 20;

    private static final int NO_PLATFORM = -1;

    /** An inquiry that names somebody, and the step of its end. */
    private record Inquiry(Strike strike, int end) {}

    private final Camps camps;
    private final Table table;
    private final Chance chance;
    private final Arsenals arsenals;
    private final Concert concert;
    private final Ban ban;
    private final Talks talks;
    private final FirstStrikes firstStrikes;
    private final Newcomers newcomers;
    private final List<String> policies;
    private final Diary diary;
    private final Dyad[][] dyads;
    private final double[] trust;
    private final double[] enabledUntil;
    private final double[] buyerUntil;
    private final List<Inquiry> inquiries = new ArrayList<>();
    private final double[] mix;
    private final double[] drop;
    private final double[] burn;
    private final double perYear;
    private final double step;
    private final double grievanceLeft;
    private final double dataLeft;
    private final double mistrustLeft;
    private final String[] strategy;
    private final double[] propensity;
    private final Side.Bent[] bents;
    private final double[] searching;
    private final double[] capability;
    private final double pressure;
    private final double rate;
    private final double exponent;
    private final double gain;
    private final double saturation;

    private int steps;
    private double now;

    private Duel(Camps camps, Table table, List<String> policies, long seed) {
        int states = camps.size();
        this.camps = camps;
        this.table = table;
        this.policies = policies;
        this.chance = new Chance(seed);
        this.diary = new Diary(camps, table.get("operation.warSeverity"));
        this.concert = new Concert(camps, table, chance);
        this.arsenals = new Arsenals(camps, table, chance, diary, concert);
        this.ban = new Ban(camps, table, policies.contains("treaty"));
        this.mix = table.byType("operation.mix");
        this.drop = table.byType("arsenal.drop");
        this.burn = table.byType("lifecycle.burn");
        this.perYear = table.get("time.stepsPerYear");
        this.step = 1 / perYear;
        this.grievanceLeft = StrictMath.pow(.5, step / table.get("escalation.halfLife"));
        this.dataLeft = StrictMath.exp(-table.get("information.dataDecay") * step);
        this.mistrustLeft = StrictMath.exp(-table.get("information.trustRecovery") * step);
        this.pressure = table.get("world.audiencePressure");
        this.rate = table.get("conflict.rate");
        this.exponent = table.get("conflict.capabilityExponent");
        this.gain = table.get("escalation.gain");
        this.saturation = table.get("escalation.saturation");
        this.talks = new Talks(table, chance, diary, grievanceLeft);
        this.firstStrikes = new FirstStrikes(camps, table, step);
        this.newcomers = new Newcomers(camps, table, chance, diary);
        this.dyads = new Dyad[states][states];
        this.trust = filled(1);
        this.enabledUntil = filled(Double.NEGATIVE_INFINITY);
        this.buyerUntil = filled(Double.NEGATIVE_INFINITY);
        this.strategy = new String[states];
        this.propensity = new double[states];
        this.bents = new Side.Bent[states];
        this.searching = new double[states];
        this.capability = new double[states];
        for (int side = 0; side < states; side++) {
            for (int rival : camps.rivals(side)) {
                dyads[side][rival] = new Dyad(table, chance, -BURN_IN);
            }
            follow(side, camps.get(side).strategy());
            searching[side] = propensity[side];
            capability[side] = camps.get(side).capability();
            bents[side] = camps.get(side).bent().orElseGet(() -> Side.Bent.draw(table, chance));
        }
    }

    private double[] filled(double value) {
        double[] values = new double[camps.size()];
        Arrays.fill(values, value);
        return values;
    }

    static Diary run(Camps camps, Table table, List<String> policies, long seed) {
        return new Duel(camps, table, policies, seed).run();
    }

    private boolean isInForce(String policy) {
        return now >= 0 && policies.contains(policy);
    }

    private Diary run() {
        double[] finds = new double[camps.size()];
        Arrays.setAll(finds, this::finds);
        arsenals.stock(-BURN_IN, finds);
        int all = (int) StrictMath.round((BURN_IN + YEARS) / step);
        for (steps = 0; steps < all; steps++) {
            now = steps / perYear - BURN_IN;
            ban.begin(now);
            concert.begin(isInForce("jointArsenal"));
            discover();
            arsenals.live(now, capability);
            proliferate();
            double[][] campaign = relax();
            List<Strike> named = endInquiries();
            talks.end(steps, now, dyads).forEach(this::answer);
            named.forEach(this::answer);
            eachDyad((side, rival) -> dyads[side][rival].climbOrDescend(now));
            eachDyad(this::strikeFirst);
            eachDyad((side, rival) -> actOften(side, rival, campaign[side][rival]));
            ban.judge();
            diary.observe(now, arsenals, dyads, trust, enabled());
        }
        return diary;
    }

    private interface Deed {
        void of(int side, int rival);
    }

    private void eachDyad(Deed deed) {
        for (int side = 0; side < camps.size(); side++) {
            for (int rival : camps.rivals(side)) {
                deed.of(side, rival);
            }
        }
    }

    private void discover() {
        for (int side = 0; side < camps.size(); side++) {
            if (steps % (int) perYear == 0) {
                searching[side] = propensity[side];
            }
            arsenals.find(now, side, finds(side) * step);
        }
    }

    private void follow(int side, String other) {
        strategy[side] = other;
        propensity[side] = table.get("conflict.propensity." + other);
    }

    private void actOften(int side, int rival, double campaign) {
        double rate = rate(side, rival, campaign);
        double prevented = firstStrikes.prevented(side, now);
        diary.prevented(now, rate * step * prevented);
        for (int left = chance.poisson(rate * (1 - prevented) * step); left > 0; left--) {
            act(side, rival);
        }
    }

    private void strikeFirst(int side, int rival) {
        double readiness = isInForce("preventiveSabotage") ? table.get("policy.preventiveSabotage.readiness") : 0;
        if (strategy[side].equals("preventive")) {
            readiness = 1;
        }
        for (int left = chance.poisson(firstStrikes.expected(dyads[side][rival], readiness, now)); left > 0; left--) {
            Strike strike = new Strike(now, side, rival, Strike.DISRUPTION, Why.PREVENTION, null);
            proceed(strike, chance.normal(), chance.exponential(1));
        }
    }

    /** Finds that a side keeps in a year. */
    private double finds(int side) {
        return table.get("discovery.rate") * capability[side] * StrictMath.sqrt(searching[side]);
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
        return StrictMath.pow(capability, exponent);
    }

    /** Leaks, purchases, knowledge, what foreign code does, and who enters (7.12). */
    private void proliferate() {
        for (int side = 0; side < camps.size(); side++) {
            if (camps.get(side).capability() > 1 && chance.happens(table.get("proliferation.leak") * step)) {
                arsenals.leak(side, now);
            }
            if (camps.get(side).buys()
                    && chance.happens(table.get("proliferation.market") * step)
                    && arsenals.buy(side, now)) {
                buyerUntil[side] = now + table.get("proliferation.buyerYears");
            }
        }
        if ((steps + 1) % (int) perYear == 0) {
            double mean = Arrays.stream(capability).sum() / capability.length;
            for (int side = 0; side < camps.size(); side++) {
                double gap = StrictMath.max(0, mean - capability[side]);
                capability[side] -= StrictMath.expm1(-table.get("proliferation.knowledge")) * gap;
            }
        }
        drawOnLoot();
        arsenals.handOverLeaked();
        newcomers.enter(now, step, arsenals).forEach(side -> follow(side, "retaliatory"));
    }

    private int enabled() {
        return (int) Arrays.stream(enabledUntil).filter(until -> now < until).count();
    }

    private double rate(int side, int rival, double campaign) {
        double grievance = dyads[side][rival].grievance;
        return rate
                * propensity(side)
                * vigour(capability[side])
                * (camps.get(side).hostility() * campaign + gain * grievance / (1 + grievance / saturation));
    }

    /** Of operations of a state against one rival. */
    private double rateAtRest(int side) {
        return rate
                * propensity[side]
                * vigour(camps.get(side).capability())
                * camps.get(side).hostility();
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

    private double[][] relax() {
        double[][] campaign = new double[camps.size()][camps.size()];
        eachDyad((side, rival) -> {
            Dyad dyad = dyads[side][rival];
            dyad.grievance *= grievanceLeft;
            dyad.data *= dataLeft;
            campaign[side][rival] = dyad.campaign(now, step);
        });
        Arrays.setAll(trust, side -> 1 - (1 - trust[side]) * mistrustLeft);
        return campaign;
    }

    /** Those that ended and whose answers wait for nothing. */
    private List<Strike> endInquiries() {
        List<Strike> ended = new ArrayList<>();
        for (Inquiry inquiry : List.copyOf(inquiries)) {
            if (inquiry.end() > steps) {
                continue;
            }
            inquiries.remove(inquiry);
            double felt = name(inquiry.strike());
            if (isInForce("diplomacy")) {
                talks.begin(inquiry.strike(), felt, steps, now);
            } else {
                ended.add(inquiry.strike());
            }
        }
        return ended;
    }

    /** What the victim feels of it. */
    private double name(Strike strike) {
        strike.inPublic = chance.happens(publicity(strike.severity));
        double weight = strike.type == Strike.ESPIONAGE ? table.get("escalation.espionageWeight") : 1;
        double grievance = table.get("escalation.weight") * weight * strike.severity / 3;
        if (strike.inPublic) {
            for (int side = 0; side < camps.size(); side++) {
                if (camps.areAllies(side, strike.target)) {
                    dyads[side][strike.accused].grievance += table.get("escalation.alliedWeight") * grievance;
                }
            }
        }
        if (table.is("politics.answers")) {
            double odds = table.get("politics.intercept") + table.get("politics.slope") * strike.severity;
            strike.politics = chance.happens(logistic(odds));
        }
        double felt = strike.politics ? (1 - table.get("politics.relief")) * grievance : grievance;
        dyads[strike.target][strike.accused].grievance += felt;
        firstStrikes.remember(strike, now, dyads);
        ban.report(strike);
        return felt;
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
        double probability = table.get("escalation.retaliation." + strategy[strike.target])
                * StrictMath.min(1, strike.severity / 3)
                * (1 + (strike.inPublic ? table.get("escalation.audienceEffect") * pressure : 0));
        boolean answers = chance.happens(StrictMath.min(1, probability));
        if (!answers || (strike.politics && chance.happens(table.get("politics.replaces")))) {
            return;
        }
        int side = strike.target;
        int type = chance.happens(table.get("escalation.sameType")) ? strike.type : type(side, strike.accused);
        double memory = table.get("escalation.answer.severityMemory");
        double noise = memory * strike.noise
                + StrictMath.sqrt(1 - memory * memory) * chance.normal()
                - table.get("escalation.answer.step");
        proceed(new Strike(now, side, strike.accused, type, Why.ANSWER, strike), noise, chance.exponential(1));
    }

    private int type(int side, int rival) {
        double effect = table.get("operation.ladderEffect") * dyads[side][rival].rung;
        List<Double> weights = bents[side].weights();
        double bias = camps.get(side).sabotageBias(table);
        return chance.weighted(
                mix[Strike.ESPIONAGE] * weights.get(Strike.ESPIONAGE),
                mix[Strike.DISINFORMATION] * weights.get(Strike.DISINFORMATION) * (1 + effect),
                mix[Strike.DISRUPTION] * weights.get(Strike.DISRUPTION) * (1 + effect) * bias,
                mix[Strike.DEGRADATION] * weights.get(Strike.DEGRADATION) * (1 + 2 * effect) * bias);
    }

    /** A base operation. */
    private void act(int side, int rival) {
        Dyad dyad = dyads[side][rival];
        boolean keeps = dyad.lastType >= 0 && chance.happens(table.get("operation.persistence.type"));
        int type = keeps ? dyad.lastType : type(side, rival);
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
        proceed(new Strike(now, side, rival, type, Why.BASE, null), noise, chance.exponential(1));
    }

    /** From the treaty on. */
    private void proceed(Strike strike, double noise, double stakes) {
        if (ban.forgoes(strike.type, stakes)) {
            diary.complied(now);
            if (strike.why != Why.PREVENTION && chance.happens(ban.displaced())) {
                carryOut(
                        new Strike(now, strike.by, strike.target, Strike.ESPIONAGE, Why.DISPLACED, null),
                        chance.normal(),
                        stakes);
            }
            return;
        }
        carryOut(strike, noise, stakes);
    }

    private void carryOut(Strike strike, double noise, double stakes) {
        strike.noise = noise;
        strike.place =
                Place.of(strike, bents[strike.by], camps.get(strike.target).criticalShare(), table, chance);
        int platform = table.is("arsenal.oneTarget") ? chance.weighted(arsenals.shares[strike.target]) : NO_PLATFORM;
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
        notice *= talks.notice(dyads[strike.by][strike.target], now);
        strike.detected = chance.happens(strike.success ? notice : notice * table.get("attribution.failedFactor"));
        giveAway(strike);
        if (strike.detected) {
            inquire(strike);
        }
        diary.add(strike);
        if (strike.why == Why.PREVENTION) {
            diary.struckFirst(now, firstStrikes.isInnocent(strike.target, now));
            if (strike.success) {
                firstStrikes.succeeded(strike.target, now);
            }
        }
    }

    private double byType(String prefix, int type) {
        return table.byType(prefix)[type];
    }

    private @Nullable Flaw tool(Strike strike, double stakes, int platform) {
        Flaw zeroDay = arsenals.best(strike.by, strike.target, true, platform, now);
        boolean isOwn = zeroDay != null;
        if ((isOwn || isInForce("jointArsenal")) && stakes >= threshold(strike)) {
            zeroDay = isOwn ? zeroDay : arsenals.borrow(strike.by, strike.target, platform, now);
            if (zeroDay != null) {
                return zeroDay;
            }
        }
        Flaw nDay = arsenals.best(strike.by, strike.target, false, platform, now);
        return nDay != null && chance.happens(table.get("arsenal.nDayUse")) ? nDay : null;
    }

    private double threshold(Strike strike) {
        double atRest = rateAtRest(strike.by) * camps.rivals(strike.by).length;
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
        double defence = camps.get(strike.target).defence();
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
        boolean stands = dyads[strike.by][strike.target].rung >= 4 && chance.happens(table.get("operation.firebreak"));
        return stands ? severity : table.get("operation.warSeverity") - .1;
    }

    /** Harm, concession, spread, data and theft of a success. */
    private void takeEffect(Strike strike) {
        int victim = strike.target;
        Dyad dyad = dyads[strike.by][victim];
        double curve = curve(strike.severity);
        strike.concession = chance.happens(byType("operation.concession", strike.type));
        if (strike.isSabotage()) {
            strike.harm = collateral(strike)
                    * camps.get(victim).dependence()
                    * camps.get(victim).criticalShare()
                    * curve;
            spread(strike);
        } else if (strike.type == Strike.ESPIONAGE) {
            strike.harm =
                    table.get("operation.espionageHarm") * camps.get(victim).dependence() * curve;
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

    private double collateral(Strike strike) {
        return strike.why == Why.PREVENTION ? table.get("prevention.collateral") : 1;
    }

    /** What a sabotage does to others than its target. */
    private void spread(Strike strike) {
        Flaw flaw = strike.flaw;
        if (flaw == null) {
            return;
        }
        double harm = 0;
        boolean returns = false;
        for (int side = 0; side < camps.size(); side++) {
            if (side != strike.target) {
                double open = arsenals.open(flaw, side, now);
                harm += camps.get(side).dependence() * open * flaw.potency * table.get("operation.spread.harm");
                returns |= open > table.get("arsenal.usableShare") && arsenals.isLostInCircle(flaw, side);
            }
        }
        double probability = table.get("operation.spread.chance");
        if (flaw.hasLeaked) {
            probability = StrictMath.min(1, probability * table.get("operation.spread.leakedFactor"));
        }
        probability *= collateral(strike);
        diary.mightSpread(now, probability * harm);
        strike.boomerang = chance.happens(probability) && returns;
    }

    /** What a use tells others of its tool, and what an espionage steals. */
    private void giveAway(Strike strike) {
        Flaw flaw = strike.flaw;
        if (flaw != null) {
            strike.boomerang |= arsenals.isLostInCircle(flaw, strike.target);
            if (strike.detected && flaw.isUndisclosed()) {
                arsenals.capture(flaw, strike.by, strike.target, now);
            }
        }
        if (strike.success && strike.type == Strike.ESPIONAGE) {
            arsenals.steal(strike.by, strike.target, now);
        }
        if (flaw != null && chance.happens(burn[strike.type])) {
            arsenals.tellVendor(flaw, now);
        }
    }

    private void inquire(Strike strike) {
        strike.accused = accused(strike);
        double inner = 1 - StrictMath.pow(1 - chance.uniform(), 1 / table.get("attribution.delayShapeB"));
        strike.delay =
                table.get("attribution.delayScale") * StrictMath.pow(inner, 1 / table.get("attribution.delayShapeA"));
        if (strike.isNamed()) {
            int later = (int) StrictMath.ceil(strike.delay / step);
            inquiries.add(new Inquiry(strike, steps + StrictMath.max(1, later)));
        }
    }

    private int accused(Strike strike) {
        double right = table.get("world.attributionSkill") * (1 - table.get("world.obfuscation"));
        double luck = chance.uniform() - right;
        if (luck < 0) {
            return strike.by;
        }
        int[] others = Arrays.stream(camps.rivals(strike.target))
                .filter(rival -> rival != strike.by)
                .toArray();
        if (luck >= table.get("attribution.mistake") || others.length == 0) {
            return Strike.NOBODY;
        }
        return others[
                chance.weighted(
                        Arrays.stream(others).mapToDouble(this::rateAtRest).toArray())];
    }
}
