package detente.model.policy;

/** The five actions of the message, in its order. */
public enum Action {
    SHARE("share patches"),
    AGREE("agree on rules and name authors"),
    GUARD("manage arsenals"),
    FREE("keep vendors independent"),
    DEBATE("invest in debate and resilience");

    private final String words;

    Action(String words) {
        this.words = words;
    }

    /** Its number in the message, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** What it says, in a few words. */
    public String words() {
        return words;
    }
}
