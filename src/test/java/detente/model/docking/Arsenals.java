package detente.model.docking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What states hold, and what becomes of it (7.1, 7.2, 7.5, 7.12, 8.3d). */
final class Arsenals {
    /** Ways by which an exploit reaches a state. */
    enum Way {
        FOUND,
        COLLISION,
        THEFT,
        CAPTURE,
        LEAK,
        MARKET,
        ALLY,
        N_DAY
    }

    /**
     * Loot that has still to show whether it makes its holder act more.
     *
     * @param usable when it could be used, and was held
     */
    record Loot(Flaw flaw, int side, double usable) {}

    final double[][] shares;
    final List<Flaw> flaws = new ArrayList<>();
    final List<Loot> loot = new ArrayList<>();
    final int platforms;

    private final List<Loot> leaked = new ArrayList<>();
    private final Camps camps;
    private final Concert concert;
    private final Table table;
    private final Chance chance;
    private final Diary diary;
    private final double weaponisation;
    private final double fix;
    private final double loss;
    private final double shape;
    private final double scale;
    private final double usable;
    /** Years from the patch to where nobody's systems are open enough. */
    private final double closed;
    /** When vendors learnt of flaws. */
    private final List<Double> notices = new ArrayList<>();

    Arsenals(Camps camps, Table table, Chance chance, Diary diary, Concert concert) {
        this.camps = camps;
        this.concert = concert;
        this.table = table;
        this.chance = chance;
        this.diary = diary;
        this.platforms = (int) table.get("world.vendors");
        this.weaponisation = table.years("discovery.weaponisationDays") / StrictMath.log(2);
        this.fix = table.years("lifecycle.fixDays");
        this.loss = table.get("lifecycle.publicationRate") + table.get("lifecycle.churnRate");
        this.shape = table.get("lifecycle.exposureShape");
        this.scale = table.years("lifecycle.exposureScaleDays");
        this.usable = table.get("arsenal.usableShare");
        this.closed = scale * StrictMath.pow(-StrictMath.log(usable), 1 / shape);
        int platformShape = (int) table.get("world.platformShape");
        this.shares = new double[camps.size()][];
        for (int side = 0; side < camps.size(); side++) {
            shares[side] = chance.shares(platforms, platformShape);
        }
    }

    /** The stock at the start is stationary, with exponential ages (section 5). */
    void stock(double start, double... finds) {
        for (int side = 0; side < camps.size(); side++) {
            for (int left = chance.poisson(finds[side] / loss); left > 0; left--) {
                Flaw flaw = flaw(start);
                flaw.usableFrom[side] = start - chance.exponential(1 / loss) + chance.exponential(weaponisation);
            }
        }
    }

    void find(double now, int side, double mean) {
        for (int left = chance.poisson(mean); left > 0; left--) {
            Flaw flaw = flaw(now);
            if (!concert.leaves(side, flaw.platform, flaws, now)) {
                flaw.usableFrom[side] = now + chance.exponential(weaponisation);
                diary.moved(now, Way.FOUND);
                continue;
            }
            diary.left(now);
            if (concert.disclosed) {
                tellVendor(flaw, now);
            } else {
                flaw.ended = true;
            }
        }
    }

    private Flaw flaw(double now) {
        Flaw flaw = new Flaw(
                chance.below(platforms),
                chance.potency(),
                chance.happens(table.get("lifecycle.industrialShare")),
                camps.size());
        flaw.fate = now + chance.exponential(1 / loss);
        flaw.fateIsPublication = chance.happens(table.get("lifecycle.publicationRate") / loss);
        flaw.collision = now + chance.exponential(1 / table.get("lifecycle.collisionRate"));
        flaws.add(flaw);
        return flaw;
    }

    /** What happens to flaws up to now. */
    void live(double now, double[] capability) {
        for (Flaw flaw : flaws) {
            while (flaw.isUndisclosed()
                    && StrictMath.min(flaw.told, StrictMath.min(flaw.fate, flaw.collision)) <= now) {
                liveOn(flaw, now, capability);
            }
            if (flaw.patch <= now && !flaw.shown) {
                flaw.shown = true;
                show(flaw, now, capability);
            }
            if (flaw.outbreak <= now) {
                breakOut(flaw, now);
            }
        }
        flaws.removeIf(flaw -> flaw.ended || now - flaw.patch > closed);
    }

    private void liveOn(Flaw flaw, double now, double[] capability) {
        if (flaw.told < StrictMath.min(flaw.fate, flaw.collision)) {
            tellVendor(flaw, flaw.told);
        } else if (flaw.collision < flaw.fate) {
            double time = flaw.collision;
            flaw.collision += chance.exponential(1 / table.get("lifecycle.collisionRate"));
            collide(flaw, time, now, capability);
        } else if (flaw.fateIsPublication) {
            publish(flaw, flaw.fate);
        } else {
            flaw.ended = true;
        }
    }

    /** Somebody finds what others hold. */
    private void collide(Flaw flaw, double time, double now, double[] capability) {
        double[] weights = capability.clone();
        for (int side = 0; side < weights.length; side++) {
            weights[side] = flaw.isHeldBy(side) ? 0 : weights[side];
        }
        if (Arrays.stream(weights).sum() == 0) {
            return;
        }
        int finder = chance.weighted(weights);
        if (!concert.leaves(finder, flaw.platform, flaws, now)) {
            flaw.usableFrom[finder] = time + chance.exponential(weaponisation);
            diary.moved(now, Way.COLLISION);
            return;
        }
        diary.left(now);
        if (concert.disclosed && !concert.isHeldInCircle(flaw, finder)) {
            tellVendor(flaw, time);
        }
    }

    private void learn(Flaw flaw, double time) {
        flaw.notice = time;
        notices.add(time);
    }

    /** Flaws that vendors learnt of from one time to another. */
    long learnt(double from, double to) {
        return notices.stream().filter(time -> time > from && time <= to).count();
    }

    private void publish(Flaw flaw, double time) {
        learn(flaw, time);
        flaw.patch = time + chance.exponential(fix) / table.get("lifecycle.publicFixSpeed");
    }

    /** A worm, or what one would have done. */
    private void breakOut(Flaw flaw, double now) {
        double exposure = flaw.patch <= flaw.outbreak ? exposure(flaw, now) : 1;
        double harm = 0;
        for (int side = 0; side < camps.size(); side++) {
            harm += camps.get(side).dependence() * shares[side][flaw.platform] * exposure;
        }
        harm *= table.get("lifecycle.wormHarm");
        flaw.outbreak = Flaw.NEVER;
        diary.mightBreakOut(now, table.get("lifecycle.wormChance") * harm);
    }

    /** The arsenal of a side leaks. */
    void leak(int owner, double now) {
        for (Flaw flaw : flaws) {
            if (flaw.isUndisclosed() && flaw.isHeldBy(owner) && chance.happens(table.get("proliferation.leakShare"))) {
                flaw.lost[owner] = true;
                flaw.hasLeaked = true;
                flaw.outbreak = now + chance.exponential(table.years("lifecycle.wormDays"));
                for (int taker = 0; taker < camps.size(); taker++) {
                    if (!flaw.isHeldBy(taker)) {
                        flaw.usableFrom[taker] = flaw.usableFrom[owner];
                        diary.moved(now, Way.LEAK);
                        leaked.add(new Loot(flaw, taker, StrictMath.max(now, flaw.usableFrom[owner])));
                    }
                }
                publish(flaw, now);
            }
        }
    }

    /** What leaked in a step makes nobody act more before the next. */
    void handOverLeaked() {
        loot.addAll(leaked);
        leaked.clear();
    }

    /** Whether a state buys where it might. */
    boolean buy(int side, double now) {
        Flaw flaw = flaw(now);
        if (concert.leaves(side, flaw.platform, flaws, now)) {
            diary.left(now);
            flaw.ended = true;
            return false;
        }
        flaw.usableFrom[side] = now;
        diary.moved(now, Way.MARKET);
        return true;
    }

    /** A patch shows the flaw to those who do not hold it. */
    private void show(Flaw flaw, double now, double[] capability) {
        for (int side = 0; side < camps.size(); side++) {
            if (!flaw.isHeldBy(side)
                    && chance.happens(StrictMath.min(1, table.get("lifecycle.nDayChance") * capability[side]))) {
                flaw.usableFrom[side] = flaw.patch + chance.exponential(table.years("lifecycle.nDayDays"));
                diary.moved(now, Way.N_DAY);
            }
        }
    }

    void tellVendor(Flaw flaw, double now) {
        if (flaw.isUndisclosed()) {
            learn(flaw, now);
            flaw.patch = now + chance.exponential(fix);
        }
    }

    double exposure(Flaw flaw, double now) {
        return now < flaw.patch ? 1 : StrictMath.exp(-StrictMath.pow((now - flaw.patch) / scale, shape));
    }

    /** Share of a side's systems that a flaw opens. */
    double open(Flaw flaw, int side, double now) {
        return shares[side][flaw.platform] * exposure(flaw, now);
    }

    /**
     * The best usable exploit of one against another, by potency times exposure.
     *
     * @param platform the only one that is met; none below 0
     */
    @Nullable
    Flaw best(int side, int target, boolean undisclosed, int platform, double now) {
        Flaw best = null;
        for (Flaw flaw : flaws) {
            if (flaw.isUndisclosed() == undisclosed
                    && flaw.usableFrom[side] <= now
                    && (platform < 0 || flaw.platform == platform)
                    && open(flaw, target, now) > usable
                    && (best == null || worth(flaw, now) > worth(best, now))) {
                best = flaw;
            }
        }
        return best;
    }

    /** What an ally lends to one who has nothing of its own. */
    @Nullable
    Flaw borrow(int side, int target, int platform, double now) {
        if (!concert.borrows()) {
            return null;
        }
        Flaw best = null;
        for (int ally : camps.circle(side)) {
            Flaw offered = best(ally, target, true, platform, now);
            if (offered != null && (best == null || offered.potency > best.potency)) {
                best = offered;
            }
        }
        if (best != null && !best.isHeldBy(side)) {
            best.usableFrom[side] = now;
            diary.moved(now, Way.ALLY);
        }
        return best;
    }

    private double worth(Flaw flaw, double now) {
        return flaw.potency * exposure(flaw, now);
    }

    void steal(int thief, int owner, double now) {
        for (Flaw flaw : flaws) {
            if (flaw.isUndisclosed()
                    && flaw.isHeldBy(owner)
                    && !flaw.isHeldBy(thief)
                    && chance.happens(table.get("proliferation.theft"))) {
                take(flaw, thief, now, StrictMath.max(now, flaw.usableFrom[owner]), Way.THEFT);
                lose(flaw, owner, now);
            }
        }
    }

    /** Others than its user learn an exploit from a use that was noticed. */
    void capture(Flaw flaw, int user, int victim, double now) {
        for (int side = 0; side < camps.size(); side++) {
            String key = side == victim ? "captureByVictim" : "captureByObserver";
            if (!flaw.isHeldBy(side) && chance.happens(table.get("proliferation." + key))) {
                take(flaw, side, now, now + chance.exponential(table.get("proliferation.rebuildYears")), Way.CAPTURE);
                lose(flaw, user, now);
            }
        }
    }

    private void take(Flaw flaw, int side, double now, double usableFrom, Way way) {
        flaw.usableFrom[side] = usableFrom;
        diary.moved(now, way);
        loot.add(new Loot(flaw, side, StrictMath.max(now, usableFrom)));
    }

    private void lose(Flaw flaw, int side, double now) {
        flaw.lost[side] = true;
        if (concert.noticesLoss()) {
            flaw.told = StrictMath.min(flaw.told, now + concert.vendorYears);
        }
    }

    /** Whether one of these, or an ally of it, lost it. */
    boolean isLostInCircle(Flaw flaw, int side) {
        return camps.anyInCircle(side, member -> flaw.lost[member]);
    }

    /** Exploits of flaws that are not disclosed, as often as they are held. */
    int holdings() {
        int holdings = 0;
        for (Flaw flaw : flaws) {
            holdings += flaw.isUndisclosed() ? flaw.holders() : 0;
        }
        return holdings;
    }

    /** Other states of the same camp, or of the other one, that hold what a state holds: mean over all that are held. */
    double common(boolean inCamp) {
        int common = 0;
        for (Flaw flaw : flaws) {
            for (int side = 0; side < camps.size(); side++) {
                for (int other = 0; other < camps.size(); other++) {
                    boolean both = flaw.isUndisclosed() && flaw.isHeldBy(side) && flaw.isHeldBy(other);
                    common += both && side != other && camps.areRivals(side, other) != inCamp ? 1 : 0;
                }
            }
        }
        return common == 0 ? 0 : common / (double) holdings();
    }

    /** Exploits of flaws that are not disclosed and that somebody holds. */
    int held() {
        int held = 0;
        for (Flaw flaw : flaws) {
            held += flaw.isUndisclosed() && flaw.holders() > 0 ? 1 : 0;
        }
        return held;
    }
}
