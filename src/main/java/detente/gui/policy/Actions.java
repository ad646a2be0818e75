package detente.gui.policy;

/** The five actions of the message, in a few words each. */
enum Actions {
    SHARE(1, "share patches"),
    AGREE(2, "agree on rules and name authors"),
    GUARD(3, "manage arsenals"),
    FREE(4, "keep vendors independent"),
    DEBATE(5, "invest in debate and resilience");

    private final int number;
    private final String words;

    Actions(int number, String words) {
        this.number = number;
        this.words = words;
    }

    int number() {
        return number;
    }

    String title() {
        return "Action " + number + ": " + words;
    }
}
