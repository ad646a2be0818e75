package detente.gui.command;

/** The menus, in order. */
public enum Menu {
    FILE("File", 'F'),
    RUN("Run", 'R'),
    POLICIES("Policies", 'P'),
    SHOW("Show", 'S'),
    HELP("Help", 'H');

    private final String title;
    private final char mnemonic;

    Menu(String title, char mnemonic) {
        this.title = title;
        this.mnemonic = mnemonic;
    }

    String title() {
        return title;
    }

    /** Alt and this letter open it. */
    char mnemonic() {
        return mnemonic;
    }
}
