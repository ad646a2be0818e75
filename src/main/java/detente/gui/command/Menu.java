package detente.gui.command;

import java.util.Locale;

/** The menus, in order. */
public enum Menu {
    FILE,
    RUN,
    POLICIES,
    SHOW,
    HELP;

    String title() {
        return mnemonic() + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Alt and this letter open it. */
    char mnemonic() {
        return name().charAt(0);
    }
}
