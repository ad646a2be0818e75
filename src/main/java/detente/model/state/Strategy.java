package detente.model.state;

/** How a state behaves in cyberspace. */
public enum Strategy {
    /** Acts on every hostility it has. */
    OFFENSIVE,
    /** Offensive with a bias to sabotage. */
    COERCIVE,
    /** Seldom begins, often answers: tit for tat. */
    RETALIATORY,
    /** Learns from what its operations brought. */
    ADAPTIVE,
    /** Hardly ever acts. */
    DEFENSIVE,
    /** As retaliatory; besides, it strikes first at the means of those who sabotaged it or an ally. */
    PREVENTIVE
}
