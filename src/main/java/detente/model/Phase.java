package detente.model;

/** The phases of a step, in order. */
public enum Phase {
    /** Policies switch on and off, members join. */
    POLICY,
    /** What the scenario dates happens: leaks, crises, a change of detection. */
    EVENT,
    /** New vulnerabilities; keep or disclose. */
    DISCOVERY,
    /** Collisions, code churn, fixes, patches, n-days, worms, deaths. */
    LIFE_CYCLE,
    /** Leaks, market, sharing among allies, spread of knowledge. */
    PROLIFERATION,
    /** Decay of grievance, data, reputation and resilience; recovery of trust; campaigns begin and end. */
    RELAXATION,
    /** Inquiries that end: grievance, publicity, reputation. */
    ATTRIBUTION,
    /** Answers to what was just attributed. */
    RETALIATION,
    /** Rungs, with hysteresis. */
    LADDER,
    /** Base operations: a Poisson count for each ordered dyad. */
    OPERATION,
    /** Adaptive strategies judge what came of their operations. */
    LEARNING,
    /** Breaches, sanctions, collapse. */
    TREATY,
    /** One row of state. */
    OBSERVATION
}
