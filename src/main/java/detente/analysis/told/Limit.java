package detente.analysis.told;

/**
 * What a result cannot say. The one list: reports, documentation and window show it wherever results are shown.
 * Source keys stand in brackets; they are those of {@code references.md}.
 */
public enum Limit {
    MECHANISMS(
            "It explores mechanisms; it forecasts nothing",
            "No effect of a policy in the literature is both causal and clean, so none could be carried over as a figure."),
    RECORD(
            "The public record is biased, and only the product of base rate and detection is identified",
            "It holds rival dyads only, publicly known operations only, and mostly sources in English; base rate and"
                    + " detection trade off one for one. Other values fit it as well as the defaults do; intervals show luck"
                    + " and differences of worlds, not that."),
    OUTSIDE(
            "Of reactions outside cyberspace only political answers are modelled, and only by what they replace",
            "They take away grievance and stand instead of answers in cyberspace, in shares that are assumed; what they do"
                    + " to the state that is answered is missing, and so is force. Hostility is given, so the model cannot say"
                    + " why rivalries begin or end."),
    STRENGTHS(
            "How strong each policy is, is an input: read \"if it is that strong, then …\"",
            "Effects of treaty, export control and attribution are conditional on strengths that are inputs; the treaty's"
                    + " compliance, what its sanctions reach, and the restraint of publicDebate above all."),
    LOOT(
            "What stolen weapons do hangs on chances that are assumed",
            "They act through who becomes able by them and through what escapes; how often either happens is known from a"
                    + " few cases. Studies of arsenals vary both."),
    WAR(
            "Everything above severity 6, and so all of cyber-physical war, is extrapolation",
            "None of 429 recorded incidents reaches severity 7 (DCID2)."),
    HARM(
            "The scale of harm is a convention; only ratios mean something",
            "Harm has no unit in the world, and that an accident adds to it on the scale of an operation is a convention"
                    + " too."),
    CRIMINALS(
            "Criminals appear only as worms",
            "A worm is so rare, like sabotage that spreads, that only its" + " expectation can be compared."),
    EXPLOITS(
            "The zero-day threshold treats exploits one by one",
            "N-days come only from flaws that states had found or bought."),
    RUNAWAY(
            "Beyond the critical gain a run is not stationary: report the trend, not the mean",
            "Escalation then grows as long as the run lasts."),
    NAMES("Real names appear only in the world historical", "There too, what is not in the record is drawn by lot.");

    private final String claim;
    private final String reason;

    Limit(String claim, String reason) {
        this.claim = claim;
        this.reason = reason;
    }

    /** The limit in one clause, without a full stop. */
    public String claim() {
        return claim;
    }

    /** What follows from it, or why it is so, in sentences. */
    public String reason() {
        return reason;
    }
}
