package detente.random;

/** What a random number is for. Its name, not its position, makes the number: a new purpose changes no other number. */
public enum Purpose {
    // The world: who exists.
    CAPABILITY(Domain.WORLD),
    DEFENCE(Domain.WORLD),
    PLATFORM_SHARE(Domain.WORLD),
    DEPENDENCE(Domain.WORLD),
    CRITICAL_SHARE(Domain.WORLD),
    DEMOCRATIC(Domain.WORLD),
    BLOC(Domain.WORLD),
    ALLIANCE(Domain.WORLD),
    RIVALRY(Domain.WORLD),
    HOSTILITY(Domain.WORLD),
    HOSTILITY_SIDE(Domain.WORLD),
    MANDATE(Domain.WORLD),
    VENDOR_HOME(Domain.WORLD),
    BROKER_HOME(Domain.WORLD),
    STOCK(Domain.WORLD),
    STOCK_AGE(Domain.WORLD),
    ATTRACTION(Domain.WORLD),
    REPERTOIRE(Domain.WORLD),
    ECONOMIC_ESPIONAGE(Domain.WORLD),

    // Vulnerabilities and exploits.
    DISCOVERY(Domain.RUN),
    PLATFORM(Domain.THING),
    POTENCY(Domain.THING),
    INDUSTRIAL(Domain.THING),
    VENDOR_SUPPORT(Domain.RUN),
    DISCLOSURE(Domain.RUN),
    WEAPONISATION(Domain.RUN),
    PUBLICATION(Domain.RUN),
    CHURN(Domain.RUN),
    COLLISION(Domain.RUN),
    COLLIDER(Domain.RUN),
    FIX(Domain.RUN),
    N_DAY(Domain.RUN),
    N_DAY_TIME(Domain.RUN),
    WORM(Domain.RUN),
    WORM_TIME(Domain.RUN),
    COORDINATION(Domain.RUN),

    // Proliferation.
    THEFT(Domain.RUN),
    THEFT_NOTICED(Domain.RUN),
    CAPTURE(Domain.RUN),
    CAPTURE_TIME(Domain.RUN),
    OBSERVATION(Domain.RUN),
    LEAK(Domain.RUN),
    LEAK_FROM_CIRCLE(Domain.RUN),
    LEAK_SHARE(Domain.RUN),
    MARKET(Domain.RUN),
    BROKER(Domain.RUN),
    BLOCKED_SALE(Domain.RUN),
    ALLY(Domain.RUN),
    BACKDOOR(Domain.RUN),
    BACKDOOR_TAKER(Domain.RUN),
    ENABLING(Domain.RUN),
    ENTRY(Domain.RUN),
    ENTRANT(Domain.RUN),

    // Operations.
    ARRIVAL(Domain.RUN),
    OPERATION(Domain.RUN),
    TYPE(Domain.RUN),
    SECTOR(Domain.RUN),
    SECTOR_CRITICAL(Domain.RUN),
    STAKES(Domain.RUN),
    DISPLACEMENT(Domain.RUN),
    DISPLACEMENT_TARGET(Domain.RUN),
    FOOTHOLD(Domain.RUN),
    TOOL(Domain.RUN),
    PLATFORM_MET(Domain.RUN),
    DROP(Domain.RUN),
    SUCCESS(Domain.RUN),
    SEVERITY(Domain.RUN),
    FIREBREAK(Domain.RUN),
    PROFILE(Domain.RUN),
    PROFILE_SIZE(Domain.RUN),
    DETECTION(Domain.RUN),
    NOTICE(Domain.RUN),
    NOTICE_WEAPON(Domain.RUN),
    BURN(Domain.RUN),
    SANCTION(Domain.RUN),
    SPREAD(Domain.RUN),
    CONCESSION(Domain.RUN),
    CAMPAIGN(Domain.RUN),
    TYPE_AGAIN(Domain.RUN),
    PREVENTION(Domain.RUN),
    BORROWING(Domain.RUN),

    // Attribution and answers.
    ATTRIBUTION(Domain.RUN),
    SUSPECT(Domain.RUN),
    DELAY(Domain.RUN),
    PUBLICITY(Domain.RUN),
    RETALIATION(Domain.RUN),
    SAME_TYPE(Domain.RUN),
    PRIVATE_ANSWER(Domain.RUN),
    PRIVATE_TARGET(Domain.RUN),
    POLITICAL_ANSWER(Domain.RUN),
    REPLACED_ANSWER(Domain.RUN),
    CLARIFIED(Domain.RUN),
    SETTLED(Domain.RUN),
    EXPLORATION(Domain.RUN),
    OPTION(Domain.RUN);

    /** Which seed a number belongs to. */
    public enum Domain {
        /** Who exists. */
        WORLD,
        /** What happens. */
        RUN,
        /** What a thing is like: found by its key alone, which already carries the seed it was made from. */
        THING
    }

    private final Domain domain;

    Purpose(Domain domain) {
        this.domain = domain;
    }

    /** The seed that the numbers for this purpose derive from. */
    public Domain domain() {
        return domain;
    }
}
