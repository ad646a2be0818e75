package detente.model.docking;

import java.util.ArrayList;
import java.util.List;

/** Consultations before an answer (8.6b). */
final class Talks {
    /**
     * One that is open.
     *
     * @param felt grievance from the operation when it was attributed, at a step
     */
    private record Talk(Strike strike, double felt, int from, int end) {}

    private final Table table;
    private final Chance chance;
    private final Diary diary;
    private final double grievanceLeft;
    private final int length;
    private final List<Talk> open = new ArrayList<>();

    Talks(Table table, Chance chance, Diary diary, double grievanceLeft) {
        this.table = table;
        this.chance = chance;
        this.diary = diary;
        this.grievanceLeft = grievanceLeft;
        double steps = table.years("policy.diplomacy.consultationDays") * table.get("time.stepsPerYear");
        this.length = (int) StrictMath.ceil(steps - 1e-9);
    }

    void begin(Strike strike, double felt, int step, double now) {
        diary.consulted(now);
        open.add(new Talk(strike, felt, step, step + length));
    }

    /** Ends those whose time is over, and says which of them have failed. */
    List<Strike> end(int step, double now, Dyad[][] dyads) {
        List<Strike> failed = new ArrayList<>();
        for (Talk talk : List.copyOf(open)) {
            if (talk.end() > step) {
                continue;
            }
            open.remove(talk);
            Strike strike = talk.strike();
            Dyad own = dyads[strike.target][strike.accused];
            dyads[strike.accused][strike.target].toldUntil = now + table.get("policy.diplomacy.revealedYears");
            double left = talk.felt() * StrictMath.pow(grievanceLeft, step - talk.from());
            if (strike.accused != strike.by && chance.happens(table.get("policy.diplomacy.clarified"))) {
                diary.clarified(now);
                own.grievance = StrictMath.max(0, own.grievance - left);
            } else if (chance.happens(table.get("policy.diplomacy.settled"))) {
                diary.settled(now);
                left *= table.get("policy.diplomacy.settledShare");
                own.grievance = StrictMath.max(0, own.grievance - left);
            } else {
                failed.add(strike);
            }
        }
        return failed;
    }

    /** Factor on the chance that an operation is noticed. */
    double notice(Dyad dyad, double now) {
        return now < dyad.toldUntil ? 1 - table.get("policy.diplomacy.revealed") : 1;
    }
}
