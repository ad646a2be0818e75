package detente.model.docking;

import org.jspecify.annotations.Nullable;

/** An operation that happened, of the re-implementation or, told in its words, of the program. */
final class Strike {
    static final int ESPIONAGE = 0;
    static final int DISINFORMATION = 1;
    static final int DISRUPTION = 2;
    static final int DEGRADATION = 3;
    static final int TYPES = 4;

    static final int NOBODY = -1;

    /** What makes an operation happen. */
    enum Why {
        BASE,
        ANSWER,
        DISPLACED,
        PREVENTION
    }

    final double time;
    final int by;
    final int target;
    final int type;
    final Why why;
    final @Nullable Strike answered;

    @Nullable
    Flaw flaw;

    Place place = Place.GOVERNMENT;
    boolean zeroDay;
    boolean success;
    double noise;
    double severity;
    double harm;
    double trustLoss;
    boolean concession;
    boolean boomerang;
    boolean detected;
    /** Who was named for it. */
    int accused = NOBODY;

    boolean inPublic;
    boolean politics;
    /** Years from the operation to the end of its inquiry as drawn, if anybody was named. */
    double delay;

    Strike(double time, int by, int target, int type, Why why, @Nullable Strike answered) {
        this.time = time;
        this.by = by;
        this.target = target;
        this.type = type;
        this.why = why;
        this.answered = answered;
    }

    boolean isNamed() {
        return accused != NOBODY;
    }

    boolean isSabotage() {
        return isSabotage(type);
    }

    static boolean isSabotage(int type) {
        return type >= DISRUPTION;
    }
}
