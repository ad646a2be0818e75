package detente.model.docking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two hold, and what becomes of it (7.1, 7.2, 7.5, 7.12). */
final class Arsenals {
    /** Ways by which an exploit reaches one of the two. */
    enum Way {
        FOUND,
        COLLISION,
        THEFT,
        CAPTURE,
        LEAK,
        MARKET,
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
    private final List<Side> sides;
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

    Arsenals(List<Side> sides, Table table, Chance chance, Diary diary) {
        this.sides = sides;
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
        this.shares = new double[][] {chance.shares(platforms, platformShape), chance.shares(platforms, platformShape)};
    }

    /** The stock at the start is stationary, with exponential ages (section 5). */
    void stock(double start, double... finds) {
        for (int side = 0; side < 2; side++) {
            for (int left = chance.poisson(finds[side] / loss); left > 0; left--) {
                Flaw flaw = flaw(start);
                flaw.usableFrom[side] = start - chance.exponential(1 / loss) + chance.exponential(weaponisation);
            }
        }
    }

    void find(double now, int side, double mean) {
        for (int left = chance.poisson(mean); left > 0; left--) {
            flaw(now).usableFrom[side] = now + chance.exponential(weaponisation);
            diary.moved(now, Way.FOUND);
        }
    }

    private Flaw flaw(double now) {
        Flaw flaw = new Flaw(
                chance.below(platforms), chance.potency(), chance.happens(table.get("lifecycle.industrialShare")));
        flaw.fate = now + chance.exponential(1 / loss);
        flaw.fateIsPublication = chance.happens(table.get("lifecycle.publicationRate") / loss);
        flaw.collision = now + chance.exponential(1 / table.get("lifecycle.collisionRate"));
        flaws.add(flaw);
        return flaw;
    }

    /** What happens to flaws up to now. */
    void live(double now, double[] capability) {
        for (Flaw flaw : flaws) {
            while (flaw.isUndisclosed() && StrictMath.min(flaw.fate, flaw.collision) <= now) {
                liveOn(flaw, now);
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

    private void liveOn(Flaw flaw, double now) {
        if (flaw.collision < flaw.fate) {
            int finder = flaw.isHeldBy(0) ? 1 : 0;
            if (!flaw.isHeldBy(finder)) {
                flaw.usableFrom[finder] = flaw.collision + chance.exponential(weaponisation);
                diary.moved(now, Way.COLLISION);
            }
            flaw.collision += chance.exponential(1 / table.get("lifecycle.collisionRate"));
        } else if (flaw.fateIsPublication) {
            publish(flaw, flaw.fate);
        } else {
            flaw.ended = true;
        }
    }

    private void publish(Flaw flaw, double time) {
        flaw.notice = time;
        flaw.patch = time + chance.exponential(fix) / table.get("lifecycle.publicFixSpeed");
    }

    /** A worm, or what one would have done. */
    private void breakOut(Flaw flaw, double now) {
        double exposure = flaw.patch <= flaw.outbreak ? exposure(flaw, now) : 1;
        double harm = 0;
        for (int side = 0; side < 2; side++) {
            harm += sides.get(side).dependence() * shares[side][flaw.platform] * exposure;
        }
        harm *= table.get("lifecycle.wormHarm");
        flaw.outbreak = Flaw.NEVER;
        diary.mightBreakOut(now, table.get("lifecycle.wormChance") * harm);
    }

    /** The arsenal of a side leaks. */
    void leak(int owner, double now) {
        for (Flaw flaw : flaws) {
            if (flaw.isUndisclosed() && flaw.isHeldBy(owner) && chance.happens(table.get("proliferation.leakShare"))) {
                int taker = 1 - owner;
                flaw.lost[owner] = true;
                flaw.hasLeaked = true;
                flaw.outbreak = now + chance.exponential(table.years("lifecycle.wormDays"));
                if (!flaw.isHeldBy(taker)) {
                    flaw.usableFrom[taker] = flaw.usableFrom[owner];
                    diary.moved(now, Way.LEAK);
                    leaked.add(new Loot(flaw, taker, StrictMath.max(now, flaw.usableFrom[owner])));
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

    void buy(int side, double now) {
        flaw(now).usableFrom[side] = now;
        diary.moved(now, Way.MARKET);
    }

    /** A patch shows the flaw to those who do not hold it. */
    private void show(Flaw flaw, double now, double[] capability) {
        for (int side = 0; side < 2; side++) {
            if (!flaw.isHeldBy(side)
                    && chance.happens(StrictMath.min(1, table.get("lifecycle.nDayChance") * capability[side]))) {
                flaw.usableFrom[side] = flaw.patch + chance.exponential(table.years("lifecycle.nDayDays"));
                diary.moved(now, Way.N_DAY);
            }
        }
    }

    void tellVendor(Flaw flaw, double now) {
        if (flaw.isUndisclosed()) {
            flaw.notice = now;
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
     * The best usable exploit against the other, by potency times exposure.
     *
     * @param platform the only one that is met; none below 0
     */
    @Nullable
    Flaw best(int side, boolean undisclosed, int platform, double now) {
        Flaw best = null;
        for (Flaw flaw : flaws) {
            if (flaw.isUndisclosed() == undisclosed
                    && flaw.usableFrom[side] <= now
                    && (platform < 0 || flaw.platform == platform)
                    && open(flaw, 1 - side, now) > usable
                    && (best == null || worth(flaw, now) > worth(best, now))) {
                best = flaw;
            }
        }
        return best;
    }

    private double worth(Flaw flaw, double now) {
        return flaw.potency * exposure(flaw, now);
    }

    void steal(int thief, double now) {
        int owner = 1 - thief;
        for (Flaw flaw : flaws) {
            if (flaw.isUndisclosed()
                    && flaw.isHeldBy(owner)
                    && !flaw.isHeldBy(thief)
                    && chance.happens(table.get("proliferation.theft"))) {
                take(flaw, thief, now, StrictMath.max(now, flaw.usableFrom[owner]), Way.THEFT);
            }
        }
    }

    void capture(Flaw flaw, int victim, double now) {
        if (!flaw.isHeldBy(victim) && chance.happens(table.get("proliferation.captureByVictim"))) {
            take(flaw, victim, now, now + chance.exponential(table.get("proliferation.rebuildYears")), Way.CAPTURE);
        }
    }

    private void take(Flaw flaw, int side, double now, double usableFrom, Way way) {
        flaw.usableFrom[side] = usableFrom;
        flaw.lost[1 - side] = true;
        diary.moved(now, way);
        loot.add(new Loot(flaw, side, StrictMath.max(now, usableFrom)));
    }

    int undisclosedHoldings() {
        return flaws.stream()
                .filter(Flaw::isUndisclosed)
                .mapToInt(Flaw::holders)
                .sum();
    }

    int undisclosed() {
        return (int) flaws.stream().filter(Flaw::isUndisclosed).count();
    }
}
