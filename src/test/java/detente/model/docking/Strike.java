package detente.model.docking;

import org.jspecify.annotations.Nullable;

/** An operation that happened, of the re-implementation or, told in its words, of the program. */
final class Strike {
    static final int ESPIONAGE = 0;
    static final int DISINFORMATION = 1;
    static final int DISRUPTION = 2;
    static final int DEGRADATION = 3;
    static final int TYPES = 4;

    /** What makes an operation happen. */
    enum Why {
        BASE,
        ANSWER,
        DISPLACED
    }

    final double time;
    final int by;
    final int type;
    final Why why;
    final @Nullable Strike answered;

    @Nullable
    Flaw flaw;

    boolean zeroDay;
    boolean success;
    double noise;
    double severity;
    double harm;
    double trustLoss;
    boolean concession;
    boolean boomerang;
    boolean detected;
    boolean named;
    boolean inPublic;
    boolean politics;
    /** Years from the operation to the end of its inquiry as drawn, if anybody was named. */
    double delay;

    Strike(double time, int by, int type, Why why, @Nullable Strike answered) {
        this.time = time;
        this.by = by;
        this.type = type;
        this.why = why;
        this.answered = answered;
    }

    int target() {
        return 1 - by;
    }

    boolean isSabotage() {
        return isSabotage(type);
    }

    static boolean isSabotage(int type) {
        return type >= DISRUPTION;
    }
}
