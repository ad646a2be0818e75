package detente.model.floor;

import static detente.model.floor.FloorParameters.*;

import detente.model.arsenal.ExposureRules;
import detente.model.arsenal.ZeroDayRules;
import detente.model.escalation.EscalationRules;
import detente.model.history.Column;
import detente.model.operation.Cause;
import detente.model.operation.OperationRules;
import detente.model.operation.Origin;
import detente.model.operation.Sector;
import detente.model.operation.StakesRules;
import detente.model.operation.Tool;
import detente.model.state.Dyad;
import detente.model.state.Strategy;
import detente.random.Luck;
import detente.random.Mixing;
import detente.random.Purpose;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * One run of the standard scenario, without policies, as a plain loop over arrays: the same events to the last bit as the
 * program's, and no object in a step. What policies alone could move (patch clocks that differ, reputation, resilience,
 * warnings, mandates) is left out, and so is what a default of 0 switches off (footholds, deterrence, gifts among allies).
 */
final class Floor {
    private final Luck luck;
    private final FloorLuck l;
    private final FloorWorld w;
    private final int n;
    private final FloorRecord record = new FloorRecord(STEPS);
    private final double[] timeOf = new double[STEPS];
    private int step;
    private double now;

    // States.
    private final double[] capability;
    private final double[] startCapability;
    private final double[] trust;
    private final double[] drive;
    private final double[] buyerDrive;
    private final double[] buyerUntil;
    private final double[] finds;
    private final double[] patience;
    private final double[] driveInStep;
    private final double[] uselessAfter = new double[FloorWorld.PLATFORMS];
    private double patchClock;

    // Dyads.
    private final double[] grievance;
    private final double[] profiled;
    private final int[] rung;
    private final double[] lastHigh;
    private final double[] suspicion;

    private final Vulnerabilities v;
    private final FloorObservation observation;
    private final FloorCalendar agenda = new FloorCalendar(STEPS);
    private int agendaFrom;
    private int[] due = new int[64];
    private final FloorCalendar findCalendar = new FloorCalendar(STEPS);
    private final FloorCalendar saleCalendar = new FloorCalendar(STEPS);
    private final FloorCalendar leakCalendar = new FloorCalendar(STEPS);
    private final FloorCalendar inquiries = new FloorCalendar(STEPS);
    private int[] arrivalState = new int[1024];
    private long[] arrivalKey = new long[1024];
    private int arrivals;
    private int[] leaking = new int[64];
    private double[] leakingUsable = new double[64];
    private int chosen;
    private byte chosenOrigin;

    Floor(int states, long worldSeed, long runSeed) {
        luck = new Luck(worldSeed, runSeed);
        l = new FloorLuck(luck);
        w = new FloorWorld(states, luck);
        n = states;
        v = new Vulnerabilities(states, w.words);
        observation = new FloorObservation(w, v, record);

        startCapability = w.capability;
        capability = w.capability.clone();
        trust = new double[n];
        Arrays.fill(trust, 1);
        drive = new double[n];
        buyerDrive = new double[n];
        buyerUntil = new double[n];
        Arrays.fill(buyerUntil, Double.NEGATIVE_INFINITY);
        driveInStep = new double[n];
        finds = new double[n];
        patience = new double[n * TYPES];
        grievance = new double[w.dyads];
        profiled = new double[w.dyads];
        rung = new int[w.dyads];
        lastHigh = new double[w.dyads];
        Arrays.fill(lastHigh, Double.NEGATIVE_INFINITY);
        suspicion = new double[w.dyads];
        for (int k = 0; k < FloorWorld.PLATFORMS; k++) {
            double exposure = USABLE_SHARE / w.largestShare[k];
            uselessAfter[k] = exposure >= 1 ? 0 : ExposureRules.patchingUntil(exposure, EXPOSURE_SCALE, EXPOSURE_SHAPE);
        }
        for (int s = 0; s < STEPS; s++) {
            timeOf[s] = s / (double) STEPS_PER_YEAR - BURN_IN;
        }
        prepareStates();
    }

    private void prepareStates() {
        now = timeOf[0];
        double[] occasions = new double[n];
        for (int i = 0; i < n; i++) {
            findDrive(i);
            finds[i] = FINDS * StrictMath.sqrt(PROPENSITY[w.strategy[i]]);
        }
        for (int d = 0; d < w.dyads; d++) {
            suspicion[d] = drive[w.from[d]] * w.hostility[d];
            occasions[w.from[d]] += suspicion[d];
        }
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < TYPES; a++) {
                double threshold = occasions[i] == 0
                        ? 0
                        : ZeroDayRules.threshold(
                                ZeroDayRules.persistence(LOSS_RATE, occasions[i]),
                                1 - BURN[a],
                                ZeroDayRules.discount(DISCOUNT_RATE, occasions[i]));
                patience[i * TYPES + a] = StakesRules.chanceBelow(threshold);
            }
        }
        for (int i = 0; i < n; i++) {
            int count = luck.poisson(finds[i] * capability[i] / LOSS_RATE, Purpose.STOCK, i, 0);
            for (int m = 1; m <= count; m++) {
                int flaw = createFlaw(luck.key(Purpose.STOCK, i, 1, m));
                double acquired = now - luck.exponential(Purpose.STOCK_AGE, v.key[flaw]) / LOSS_RATE;
                v.endow(flaw, i, acquired + weaponYears(flaw, i), (byte) Origin.FOUND.ordinal());
            }
        }
    }

    private void findDrive(int i) {
        double power = FastMath.pow(capability[i], CAPABILITY_EXPONENT);
        double propensity = PROPENSITY[w.strategy[i]];
        drive[i] = RATE * propensity * power;
        buyerDrive[i] = RATE * Math.max(propensity, BUYER_PROPENSITY) * power;
    }

    /** A whole run. */
    FloorRecord run() {
        for (step = 0; step < STEPS; step++) {
            now = timeOf[step];
            boolean newYear = step % STEPS_PER_YEAR == 0;
            discover(newYear);
            live();
            proliferate(newYear);
            relax();
            int ended = inquiries.first(step);
            for (int e = ended; e != NONE; e = inquiries.next(e)) {
                endInquiry(inquiries.entry(e));
            }
            for (int e = ended; e != NONE; e = inquiries.next(e)) {
                answer(inquiries.entry(e));
            }
            climb();
            operate();
            observation.observe(step, trust, grievance, rung);
        }
        return record;
    }

    // Discovery.

    private void discover(boolean newYear) {
        if (newYear) {
            for (int i = 0; i < n; i++) {
                drawYear(findCalendar, Purpose.DISCOVERY, l.discovery, i, finds[i] * capability[i]);
            }
        }
        for (int e = findCalendar.first(step); e != NONE; e = findCalendar.next(e)) {
            int a = findCalendar.entry(e);
            int flaw = createFlaw(arrivalKey[a]);
            give(flaw, arrivalState[a], now + weaponYears(flaw, arrivalState[a]), Origin.FOUND, NONE);
            record.columns[Column.DISCOVERIES.ordinal()][step]++;
        }
    }

    private void drawYear(FloorCalendar calendar, Purpose purpose, long base, int state, double rate) {
        int year = step / STEPS_PER_YEAR;
        int count = luck.poisson(rate, purpose, state, -1 - year);
        for (int m = 1; m <= count; m++) {
            long key = Mixing.mix(base, state, year, m);
            int week = (int) (Draws.uniform(base, key) * STEPS_PER_YEAR);
            if (arrivals == arrivalKey.length) {
                arrivalKey = Arrays.copyOf(arrivalKey, 2 * arrivals);
                arrivalState = Arrays.copyOf(arrivalState, 2 * arrivals);
            }
            arrivalKey[arrivals] = key;
            arrivalState[arrivals] = state;
            calendar.add(arrivals++, step + week);
        }
    }

    private int createFlaw(long key) {
        int flaw = v.add(
                key,
                (int) (Draws.uniform(l.platform, key) * FloorWorld.PLATFORMS),
                Draws.middleOfThree(l.potency, key),
                Draws.uniform(l.industrial, key) < INDUSTRIAL_SHARE);
        v.publicationTime[flaw] = now + Draws.exponential(l.publication, key) / PUBLICATION_RATE;
        v.churnTime[flaw] = now + Draws.exponential(l.churn, key) / CHURN_RATE;
        reschedule(flaw);
        v.collisionTime[flaw] = now + Draws.exponential(l.collision, key) / COLLISION_RATE;
        reschedule(flaw);
        return flaw;
    }

    private double weaponYears(int flaw, int state) {
        return WEAPON_YEARS * Draws.exponential(l.weaponisation, v.key[flaw], state, 0);
    }

    private boolean give(int flaw, int state, double usableAt, Origin origin, int giver) {
        if (v.isHeldBy(flaw, state)) {
            return false;
        }
        v.endow(flaw, state, usableAt, (byte) origin.ordinal());
        record.addTransfer(now, v.key[flaw], v.platform[flaw], giver, state, origin.ordinal());
        return true;
    }

    // Life cycle.

    private void reschedule(int flaw) {
        double soonest = v.soonest(flaw);
        if (soonest != v.next[flaw]) {
            v.next[flaw] = soonest;
            if (soonest < NEVER) {
                agenda.add(flaw, Math.max(agendaFrom, stepNotBefore(soonest)));
            }
        }
    }

    private int stepNotBefore(double time) {
        int candidate = (int) Math.min(STEPS, (time + BURN_IN) * STEPS_PER_YEAR);
        while (candidate < STEPS && timeOf[candidate] < time) {
            candidate++;
        }
        return candidate;
    }

    private void live() {
        patchClock += STEP_YEARS;
        int count = 0;
        for (int e = agenda.first(step); e != NONE; e = agenda.next(e)) {
            if (count == due.length) {
                due = Arrays.copyOf(due, 2 * count);
            }
            due[count++] = agenda.entry(e);
        }
        agendaFrom = step + 1;
        for (int d = 0; d < count; d++) {
            int flaw = due[d];
            while (v.next[flaw] <= now) {
                happen(flaw, v.next[flaw]);
            }
        }
    }

    private void happen(int flaw, double time) {
        if (time == v.churnTime[flaw] || time == v.deathTime[flaw]) {
            v.bury(flaw);
        } else if (time == v.reviewTime[flaw] && patching(flaw) >= DEAD_PATCHING) {
            v.bury(flaw);
        } else if (time == v.publicationTime[flaw]) {
            publish(flaw, time);
        } else if (time == v.collisionTime[flaw]) {
            collide(flaw, time);
        } else if (time == v.wormTime[flaw]) {
            breakOut(flaw);
        } else if (time == v.uselessTime[flaw]) {
            v.uselessTime[flaw] = NEVER;
            reschedule(flaw);
            v.shelve(flaw);
        } else if (time == v.reviewTime[flaw]) {
            v.reviewTime[flaw] = time + REVIEW_YEARS;
            reschedule(flaw);
        } else {
            release(flaw, time);
        }
    }

    private void publish(int flaw, double time) {
        if (v.isPublic[flaw]) {
            return;
        }
        v.isPublic[flaw] = true;
        if (v.isUndisclosed(flaw)) {
            disclose(flaw, time);
        } else if (!v.patched[flaw]) {
            v.patchTime[flaw] = time + Math.max(0, v.patchTime[flaw] - time) / PUBLIC_FIX_SPEED;
            reschedule(flaw);
        }
    }

    private void disclose(int flaw, double time) {
        if (!v.isUndisclosed(flaw)) {
            return;
        }
        double years = FIX_YEARS * Draws.exponential(l.fix, v.key[flaw]);
        v.disclose(flaw, time + (v.isPublic[flaw] ? years / PUBLIC_FIX_SPEED : years));
        reschedule(flaw);
    }

    private void collide(int flaw, double time) {
        int collisions = ++v.collisions[flaw];
        int finder = newcomer(flaw, collisions);
        if (finder != NONE) {
            give(flaw, finder, time + weaponYears(flaw, finder), Origin.COLLISION, NONE);
        }
        v.collisionTime[flaw] = time + Draws.exponential(l.collision, v.key[flaw], collisions, 0) / COLLISION_RATE;
        reschedule(flaw);
    }

    private int newcomer(int flaw, int collisions) {
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += v.isHeldBy(flaw, i) ? 0 : capability[i];
        }
        double rest = Draws.uniform(l.collider, v.key[flaw], collisions, 0) * total;
        int last = NONE;
        for (int i = 0; i < n; i++) {
            if (!v.isHeldBy(flaw, i)) {
                last = i;
                rest -= capability[i];
                if (rest < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    private void release(int flaw, double time) {
        v.patched[flaw] = true;
        v.clockAtPatch[flaw] = patchClock - Math.min(STEP_YEARS, now - time);
        v.reviewTime[flaw] = time + REVIEW_YEARS;
        v.uselessTime[flaw] = v.patchTime[flaw] + uselessAfter[v.platform[flaw]];
        v.deathTime[flaw] = time + DEAD_YEARS;
        reschedule(flaw);
        long key = v.key[flaw];
        for (int i = 0; i < n; i++) {
            if (Draws.uniform(l.nDay, key, i, 0) < N_DAY_CHANCE * capability[i] && !v.isHeldBy(flaw, i)) {
                double usable = time + Draws.exponential(l.nDayTime, key, i, 0) * N_DAY_DAYS / DAYS;
                give(flaw, i, usable, Origin.N_DAY, NONE);
            }
        }
    }

    private void breakOut(int flaw) {
        v.wormTime[flaw] = NEVER;
        reschedule(flaw);
        double exposure = exposure(flaw);
        double harm = 0;
        for (int i = 0; i < n; i++) {
            harm += w.dependence[i] * w.share[i * FloorWorld.PLATFORMS + v.platform[flaw]] * exposure * WORM_HARM;
        }
        record.columns[Column.SPILLOVER_EXPECTED.ordinal()][step] += WORM_CHANCE * harm;
        if (Draws.uniform(l.worm, v.key[flaw]) < WORM_CHANCE) {
            record.columns[Column.SPILLOVER.ordinal()][step] += harm;
        }
    }

    private double patching(int flaw) {
        return v.patched[flaw] ? Math.max(0, patchClock - v.clockAtPatch[flaw]) : 0;
    }

    private double exposure(int flaw) {
        double patching = patching(flaw);
        if (patching != v.lookedAt[flaw]) {
            v.lookedAt[flaw] = patching;
            v.exposure[flaw] = ExposureRules.exposure(patching, EXPOSURE_SCALE, EXPOSURE_SHAPE);
        }
        return v.exposure[flaw];
    }

    // Proliferation.

    private void proliferate(boolean newYear) {
        if (newYear) {
            for (int i = 0; i < n; i++) {
                if (startCapability[i] > 1) {
                    drawYear(leakCalendar, Purpose.LEAK, l.leak, i, LEAK);
                }
            }
        }
        for (int e = leakCalendar.first(step); e != NONE; e = leakCalendar.next(e)) {
            leak(arrivalState[leakCalendar.entry(e)]);
        }
        if (newYear) {
            for (int i = 0; i < n; i++) {
                if (startCapability[i] < 1 && w.strategy[i] != Strategy.OFFENSIVE.ordinal()) {
                    drawYear(saleCalendar, Purpose.MARKET, l.market, i, MARKET);
                }
            }
        }
        for (int e = saleCalendar.first(step); e != NONE; e = saleCalendar.next(e)) {
            int a = saleCalendar.entry(e);
            int broker = luck.choose(w.supply, Purpose.BROKER, arrivalKey[a], 0, 0);
            give(createFlaw(arrivalKey[a]), arrivalState[a], now, Origin.MARKET, w.brokerHome[broker]);
            buyerUntil[arrivalState[a]] = now + BUYER_YEARS;
        }
        if ((step + 1) % STEPS_PER_YEAR == 0) {
            spreadKnowledge();
        }
    }

    private void leak(int state) {
        int size = v.shelfSize[state];
        if (size > leaking.length) {
            leaking = new int[2 * size];
            leakingUsable = new double[2 * size];
        }
        System.arraycopy(v.shelf[state], 0, leaking, 0, size);
        System.arraycopy(v.shelfUsable[state], 0, leakingUsable, 0, size);
        for (int s = 0; s < size; s++) {
            int flaw = leaking[s];
            long key = v.key[flaw];
            if (Draws.uniform(l.leakShare, key, state, step) < LEAK_SHARE) {
                v.loseFrom(flaw, state);
                for (int taker = 0; taker < n; taker++) {
                    give(flaw, taker, Math.max(now, leakingUsable[s]), Origin.LEAK, state);
                }
                publish(flaw, now);
                v.wormTime[flaw] = now + WORM_YEARS * Draws.exponential(l.wormTime, key);
                reschedule(flaw);
            }
        }
    }

    private void spreadKnowledge() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += capability[i];
        }
        double mean = sum / n;
        for (int i = 0; i < n; i++) {
            if (capability[i] < mean) {
                capability[i] += CAUGHT_UP * (mean - capability[i]);
                findDrive(i);
            }
        }
    }

    // Relaxation, attribution, answers, ladder.

    private void relax() {
        for (int d = 0; d < w.dyads; d++) {
            grievance[d] *= GRIEVANCE_KEPT;
            profiled[d] *= PROFILES_KEPT;
        }
        for (int i = 0; i < n; i++) {
            trust[i] = 1 - (1 - trust[i]) * MISTRUST_KEPT;
        }
    }

    private void endInquiry(int o) {
        int dyad = w.dyadOf[record.target[o] * n + record.named[o]];
        if (dyad != NONE) {
            double weight = record.type[o] == ESPIONAGE ? ESPIONAGE_WEIGHT : WEIGHT;
            grievance[dyad] += EscalationRules.grievance(weight, record.severity[o]);
        }
        if (Draws.uniform(l.publicity, record.key[o]) < PUBLICITY) {
            record.flags[o] |= FloorRecord.PUBLIC;
        }
    }

    private void answer(int o) {
        int dyad = w.dyadOf[record.target[o] * n + record.named[o]];
        if (dyad == NONE) {
            return;
        }
        double pressure = (record.flags[o] & FloorRecord.PUBLIC) == 0 ? 1 : AUDIENCE;
        double chance = READINESS[w.strategy[record.target[o]]] * Math.min(1, record.severity[o] / 3) * pressure;
        if (Draws.uniform(l.retaliation, record.key[o]) < chance) {
            long key = Mixing.mix(l.retaliation, record.key[o], 1, 0);
            boolean same = Draws.uniform(l.sameType, record.key[o]) < SAME_TYPE;
            if (act(key, dyad, same ? record.type[o] : chooseType(key, dyad), Cause.RETALIATION, o)) {
                record.flags[o] |= FloorRecord.ANSWERED;
            }
        }
    }

    private void climb() {
        for (int d = 0; d < w.dyads; d++) {
            if (grievance[d] >= ENTRIES[ENTRIES.length - 1]) {
                lastHigh[d] = now;
            }
            if (rung[d] == Dyad.WAR_RUNG) {
                if (now - lastHigh[d] >= WAR_YEARS) {
                    rung[d] = EscalationRules.rung(ENTRIES.length, grievance[d], ENTRIES, EXIT);
                }
            } else if (rung[d] > 0 || grievance[d] >= ENTRIES[0]) {
                rung[d] = EscalationRules.rung(rung[d], grievance[d], ENTRIES, EXIT);
            }
        }
    }

    // Operations.

    private void operate() {
        for (int i = 0; i < n; i++) {
            driveInStep[i] = (now < buyerUntil[i] ? buyerDrive[i] : drive[i]) * STEP_YEARS;
        }
        for (int d = 0; d < w.dyads; d++) {
            double motive = w.hostility[d] + GAIN * grievance[d] / (SATURATION + grievance[d]);
            double mean = driveInStep[w.from[d]] * motive;
            double u = Draws.uniform(l.arrival, w.name[d], step, 0);
            if (u >= 1 - mean) {
                double probability = FastMath.exp(-mean);
                double cumulated = probability;
                for (int count = 0; u >= cumulated && probability > 0; ) {
                    long key = Mixing.mix(l.operation, w.name[d], step, count);
                    act(key, d, chooseType(key, d), Cause.BASE, NONE);
                    count++;
                    probability *= mean / count;
                    cumulated += probability;
                }
            }
        }
    }

    private int chooseType(long key, int dyad) {
        int row = rung[dyad] * (TYPES + 1);
        double rest = Draws.uniform(l.type, key) * TYPE_WEIGHT[row + TYPES];
        for (int a = 0; a < TYPES - 1; a++) {
            rest -= TYPE_WEIGHT[row + a];
            if (rest < 0) {
                return a;
            }
        }
        return TYPES - 1;
    }

    /** Carries an operation out, unless there is no tool for it. */
    private boolean act(long key, int dyad, int type, Cause cause, int parent) {
        int from = w.from[dyad];
        int to = w.to[dyad];
        chooseTool(key, from, to, type);
        if (chosen == NONE && Draws.uniform(l.drop, key) < DROP[type]) {
            record.columns[Column.OPERATIONS_DROPPED.ordinal()][step]++;
            return false;
        }
        int o = record.addOperation();
        record.key[o] = key;
        record.time[o] = now;
        record.initiator[o] = from;
        record.target[o] = to;
        record.type[o] = (byte) type;
        record.cause[o] = (byte) cause.ordinal();
        record.parent[o] = parent;
        strike(o, key, type, to);
        boolean undisclosed = chosen != NONE && v.isUndisclosed(chosen);
        int flags = 0;
        if (chosen == NONE) {
            record.origin[o] = NONE;
        } else {
            record.tool[o] = (byte) (undisclosed ? Tool.ZERO_DAY : Tool.N_DAY).ordinal();
            record.exploit[o] = v.key[chosen];
            record.origin[o] = chosenOrigin;
            flags = v.wasLostByAny(chosen, w.friends, to) ? FloorRecord.BOOMERANG : 0;
        }
        record.named[o] = NONE;
        record.delay[o] = Double.NaN;
        double detected = DETECTION[type];
        if (Draws.uniform(l.success, key) < successChance(type, from, to)) {
            flags |= FloorRecord.SUCCESS;
            succeed(o, key, dyad, type, to);
        } else {
            record.severity[o] = SEVERITY_OF_FAILURE;
            detected *= FAILED_FACTOR;
        }
        if (Draws.uniform(l.detection, key) < detected) {
            flags |= FloorRecord.DETECTED;
        }
        record.flags[o] = (byte) flags;
        int flaw = chosen;
        if (undisclosed && (flags & FloorRecord.DETECTED) != 0) {
            captureTool(flaw, key, from, to);
        }
        if (type == ESPIONAGE && (flags & FloorRecord.SUCCESS) != 0) {
            steal(key, from, to);
        }
        if (undisclosed && Draws.uniform(l.burn, key) < BURN[type]) {
            disclose(flaw, now);
        }
        if ((flags & FloorRecord.DETECTED) != 0) {
            inquire(o, key, from, to);
        }
        return true;
    }

    private void strike(int o, long key, int type, int target) {
        double u = Draws.uniform(l.sector, key);
        double critical = type == ESPIONAGE ? 1 : Draws.uniform(l.sectorCritical, key);
        Sector where;
        if (type >= DISRUPTION && critical < w.critical[target]) {
            record.sector[o] = (byte) (Sector.HOSPITAL.ordinal() + (int) (u * 5));
        } else {
            where = u < GOVERNMENT ? Sector.GOVERNMENT : u < GOVERNMENT_OR_PRIVATE ? Sector.PRIVATE : Sector.MILITARY;
            record.sector[o] = (byte) where.ordinal();
        }
        record.theme[o] =
                (byte) (type != DISINFORMATION ? NONE : (critical < .5 ? Sector.ELECTION : Sector.MEDIA).ordinal());
    }

    private void chooseTool(long key, int from, int to, int type) {
        chosen = NONE;
        if (Draws.uniform(l.stakes, key) >= patience[from * TYPES + type]) {
            int[] shelf = v.shelf[from];
            double[] usable = v.shelfUsable[from];
            for (int s = 0; s < v.shelfSize[from]; s++) {
                if (usable[s] <= now && w.share[to * FloorWorld.PLATFORMS + v.platform[shelf[s]]] > USABLE_SHARE) {
                    chosen = shelf[s];
                    chosenOrigin = v.shelfOrigin[from][s];
                    return;
                }
            }
        }
        if (Draws.uniform(l.tool, key) < N_DAY_USE) {
            chooseNDay(from, to);
        }
    }

    private void chooseNDay(int from, int to) {
        double best = 0;
        int row = NONE;
        for (int k = 0; k < v.openCount; k++) {
            int flaw = v.open[k];
            double potency = v.potency[flaw];
            if (potency <= best) {
                break;
            }
            int place = v.rowOf[flaw] * n + from;
            double share = w.share[to * FloorWorld.PLATFORMS + v.platform[flaw]];
            if (v.usable[place] <= now
                    && potency * v.exposure[flaw] > best
                    && share * v.exposure[flaw] > USABLE_SHARE) {
                double exposure = exposure(flaw);
                if (share * exposure > USABLE_SHARE && potency * exposure > best) {
                    best = potency * exposure;
                    chosen = flaw;
                    row = place;
                }
            }
        }
        if (row != NONE) {
            chosenOrigin = v.origin[row];
        }
    }

    private double successChance(int type, int from, int to) {
        double strength =
                chosen == NONE ? 1 : OperationRules.toolStrength(TOOL_STRENGTH, v.potency[chosen], exposure(chosen));
        double defence = w.defence[to];
        if (type == DISINFORMATION) {
            defence = OperationRules.defenceOfMinds(defence, RESILIENCE);
        }
        return OperationRules.successChance(capability[from], strength, defence);
    }

    private void succeed(int o, long key, int dyad, int type, int to) {
        double boost = 0;
        double potency = 0;
        if (chosen != NONE) {
            boost = (type == DEGRADATION ? (v.industrial[chosen] ? 2 : .5) : 1) * SEVERITY_BOOST[type];
            potency = v.potency[chosen];
        }
        double reached = OperationRules.severity(
                SEVERITY_BASE[type],
                boost,
                potency,
                SEVERITY_SPREAD[type],
                Draws.normal(l.severity, key),
                SEVERITY_CAP[type]);
        if (reached >= WAR_SEVERITY) {
            boolean dares = rung[dyad] >= FIREBREAK_RUNG && Draws.uniform(l.firebreak, key) < FIREBREAK;
            reached = dares ? reached : WAR_SEVERITY - HOLD;
            if (reached >= WAR_SEVERITY) {
                rung[dyad] = Dyad.WAR_RUNG;
            }
        }
        record.severity[o] = reached;
        if (type == DISINFORMATION) {
            double loss =
                    OperationRules.trustLoss(trust[to], TRUST_EFFECT, reached, RESILIENCE, TARGETING, profiled[dyad]);
            trust[to] -= loss;
            record.trustLoss[o] = loss;
        } else {
            double share = type >= DISRUPTION ? w.critical[to] : ESPIONAGE_HARM;
            record.harm[o] = w.dependence[to] * share * OperationRules.harmCurve(reached, HARM_GROWTH, HARM_OF_TEN);
            if (type == ESPIONAGE && Draws.uniform(l.profile, key) < DATA_CHANCE) {
                profiled[dyad] += (1 - profiled[dyad]) * (DATA_SIZE * Draws.uniform(l.profileSize, key));
            }
        }
    }

    private void captureTool(int flaw, long key, int user, int victim) {
        for (int i = 0; i < n; i++) {
            boolean rebuilds = i == victim
                    ? Draws.uniform(l.capture, key, i, 0) < CAPTURE_BY_VICTIM
                    : Draws.uniform(l.observation, key, i, 0) < CAPTURE_BY_OBSERVER;
            if (rebuilds && i != user && !v.isHeldBy(flaw, i)) {
                give(flaw, i, now + Draws.exponential(l.captureTime, key, i, 0) * REBUILD_YEARS, Origin.CAPTURE, user);
                v.loseFrom(flaw, user);
            }
        }
    }

    private void steal(long key, int thief, int victim) {
        int[] shelf = v.shelf[victim];
        for (int s = 0; s < v.shelfSize[victim]; s++) {
            int flaw = shelf[s];
            if (Draws.uniform(l.theft, v.key[flaw], key, 0) < THEFT
                    && give(flaw, thief, Math.max(now, v.shelfUsable[victim][s]), Origin.THEFT, victim)) {
                v.loseFrom(flaw, victim);
            }
        }
    }

    private void inquire(int o, long key, int author, int victim) {
        double u = Draws.uniform(l.attribution, key);
        int named = u < RIGHT ? author : u < RIGHT_OR_WRONG ? anotherRival(key, victim, author) : NONE;
        if (named == NONE) {
            return;
        }
        double years = DELAY_SCALE
                * FastMath.exp(FastMath.log(1 - FastMath.exp(FastMath.log(1 - Draws.uniform(l.delay, key)) / DELAY_B))
                        / DELAY_A);
        record.named[o] = named;
        record.delay[o] = years;
        int end = (int) StrictMath.ceil((now + years + BURN_IN) * STEPS_PER_YEAR - 1e-6);
        inquiries.add(o, Math.max(step + 1, end));
    }

    private int anotherRival(long key, int victim, int author) {
        double total = 0;
        for (int k = w.firstOutgoing[victim]; k < w.firstOutgoing[victim + 1]; k++) {
            int dyad = w.outgoing[k];
            total += w.to[dyad] == author ? 0 : suspicion[dyad ^ 1];
        }
        double rest = Draws.uniform(l.suspect, key) * total;
        int last = NONE;
        for (int k = w.firstOutgoing[victim]; k < w.firstOutgoing[victim + 1]; k++) {
            int dyad = w.outgoing[k];
            double weight = w.to[dyad] == author ? 0 : suspicion[dyad ^ 1];
            if (weight > 0) {
                last = w.to[dyad];
                rest -= weight;
                if (rest < 0) {
                    return last;
                }
            }
        }
        return last;
    }
}
