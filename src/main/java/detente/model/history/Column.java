package detente.model.history;

/** What is written down at the end of each step. Operations and transfers are events and are not repeated here. */
public enum Column {
    ARSENAL_TOTAL("exploits", "undisclosed exploits held, summed over states"),
    ARSENAL_LARGEST("exploits", "undisclosed exploits held by the state that holds most"),
    ARSENAL_OVERLAP("states", "mean number of holders of an undisclosed exploit that somebody holds"),
    BACKDOORS("backdoors", "mandated backdoors held, summed over states"),
    TRUST("1", "mean trust of citizens in information"),
    GRIEVANCE("1", "mean grievance of an ordered rival dyad"),
    HIGHEST_RUNG("rung", "highest rung of the ladder on which any dyad stands"),
    PEACE_SHARE("1", "share of rival pairs in cyber peace"),
    PEACE_STRICT_SHARE("1", "share of rival pairs in cyber peace, espionage excluded too"),
    CONFLICT_SHARE("1", "share of rival pairs in information conflict"),
    WAR_SHARE("1", "share of rival pairs in cyber-physical war (extrapolation)"),
    POSITION("1", "position of the world between cyber peace (0) and cyber-physical war (1)"),
    TREATY_IN_FORCE("1", "whether a treaty is in force"),
    SPILLOVER("harm", "harm of criminal worms made from leaked exploits"),
    SPILLOVER_EXPECTED("harm", "expected harm of such worms: probability times harm at the exposure of the outbreak"),
    DISCOVERIES("exploits", "exploits found by states and kept"),
    EXPLOITS_FORGONE("exploits", "exploits that a policy made states disclose or retire"),
    BACKDOORS_REMOVED("backdoors", "backdoors held by a mandating state that a policy disclosed"),
    OPERATIONS_DROPPED("operations", "operations that did not happen for want of a tool"),
    OPERATIONS_COMPLIED("operations", "operations that a treaty held back, those displaced included"),
    CONSULTATIONS("consultations", "consultations of members with members that they named"),
    CONSULTATIONS_SETTLED("consultations", "consultations that settled the matter, rightly named or not"),
    NAMINGS_CLARIFIED("consultations", "consultations that showed that the wrong state was named"),
    ENTRANTS("states", "DEFENSIVE states that became RETALIATORY"),
    OVERLAP_WITHIN_BLOCS("states", "other holders of its bloc of an undisclosed exploit, mean over those who hold one"),
    OVERLAP_BETWEEN_BLOCS("states", "holders outside its bloc of an undisclosed exploit, mean over those who hold one");

    private final String unit;
    private final String meaning;

    Column(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    public String unit() {
        return unit;
    }

    public String meaning() {
        return meaning;
    }
}
