package detente.analysis.validation;

import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.random.Mixing;
import java.util.List;

/**
 * What an incident of the record was meant to do ({@code references.md}, DCID2), which each has one of. The model's types
 * take disinformation out of them: 96 of the 429 incidents came with an information operation, whatever they were meant to do.
 */
enum Objective {
    ESPIONAGE(OperationType.ESPIONAGE, 23, List.of(12, 13, 17, 6, 14, 4, 18, 27, 28, 20, 24, 30, 20, 22)),
    DISRUPTION(OperationType.DISRUPTION, 66, List.of(3, 10, 5, 7, 13, 3, 2, 13, 7, 7, 9, 8, 10, 7)),
    DEGRADATION(OperationType.DEGRADATION, 7, List.of(2, 2, 4, 2, 1, 4, 2, 4, 4, 5, 8, 2, 3, 1));

    /** Years before the plateau, from 2007 on. */
    static final int BEFORE = 7;

    /** Years of the plateau, from 2014 on. */
    static final int PLATEAU = 7;

    private static final double INFORMING = 96;

    /** Share of all incidents that came with an information operation. */
    static final double INFORMING_SHARE = INFORMING / 429;

    private final OperationType type;
    private final double informing;
    private final List<Integer> ofYears;

    /**
     * @param type of the model
     * @param informing number of incidents with it that came with an information operation
     * @param ofYears number of incidents in each year from 2007 to 2020
     */
    Objective(OperationType type, int informing, List<Integer> ofYears) {
        this.type = type;
        this.informing = informing;
        this.ofYears = ofYears;
    }

    OperationType type() {
        return type;
    }

    /** Share of the information operations that had this objective. */
    double shareOfInforming() {
        return informing / INFORMING;
    }

    /** Numbers of incidents from 2007 to 2013. */
    List<Integer> before() {
        return ofYears.subList(0, BEFORE);
    }

    /** Numbers of incidents from 2014 to 2020. */
    List<Integer> after() {
        return ofYears.subList(BEFORE, BEFORE + PLATEAU);
    }

    /** That of an operation: of disinformation by lot, as often as in the record. */
    static Objective of(Operation operation) {
        double place = Mixing.mix(operation.key(), "objective") >>> 11;
        double left = place * 0x1p-53;
        for (Objective objective : values()) {
            left -= objective.shareOfInforming();
            boolean isMeant = operation.type() == OperationType.DISINFORMATION
                    ? left < 0 || objective == DEGRADATION
                    : operation.type() == objective.type;
            if (isMeant) {
                return objective;
            }
        }
        throw new IllegalStateException("no objective of " + operation.type());
    }
}
