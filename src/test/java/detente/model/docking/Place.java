package detente.model.docking;

/** What an operation falls on (7.4). */
enum Place {
    GOVERNMENT,
    PRIVATE,
    MILITARY,
    CRITICAL;

    /** Where an operation of one who is given to something falls. */
    static Place of(Strike strike, Side.Bent bent, double criticalShare, Table table, Chance chance) {
        double government = table.get("operation.governmentShare");
        double economic = table.get("operation.privateShare");
        double rest = government / (1 - economic);
        if (strike.why == Strike.Why.PREVENTION) {
            economic = 0;
        } else if (strike.isSabotage() && chance.happens(criticalShare)) {
            return CRITICAL;
        } else if (strike.type == Strike.ESPIONAGE) {
            economic = bent.economic();
        }
        if (chance.happens(economic)) {
            return PRIVATE;
        }
        return chance.happens(rest) ? GOVERNMENT : MILITARY;
    }
}
