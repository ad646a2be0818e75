package detente.model.docking;

import java.util.ArrayList;
import java.util.List;

/** DEFENSIVE states that become RETALIATORY (7.12). */
final class Newcomers {
    private static final double WINDOW = 2;

    private final Table table;
    private final Chance chance;
    private final Diary diary;
    private final List<Integer> left = new ArrayList<>();

    Newcomers(Camps camps, Table table, Chance chance, Diary diary) {
        this.table = table;
        this.chance = chance;
        this.diary = diary;
        for (int side = 0; side < camps.size(); side++) {
            if (camps.get(side).strategy().equals("defensive")) {
                left.add(side);
            }
        }
    }

    /** Those of a step. */
    List<Integer> enter(double now, double step, Arsenals arsenals) {
        List<Integer> entrants = new ArrayList<>();
        if (now < 0 || left.isEmpty()) {
            return entrants;
        }
        double burnIn = arsenals.learnt(-Duel.BURN_IN, 0) / Duel.BURN_IN;
        double window = StrictMath.min(WINDOW, now + Duel.BURN_IN);
        double flaws = burnIn == 0 ? 1 : arsenals.learnt(now - window, now) / window / burnIn;
        double ease = StrictMath.pow((flaws + 1) / 2, table.get("proliferation.entryByTools"));
        for (int more = chance.poisson(table.get("proliferation.entry") * ease * step); more > 0; more--) {
            if (!left.isEmpty()) {
                entrants.add(left.remove(chance.below(left.size())));
                diary.entered(now);
            }
        }
        return entrants;
    }
}
