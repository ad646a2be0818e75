package detente.gui;

import detente.gui.command.Command;
import detente.gui.command.Commands;
import detente.gui.command.KeyTable;
import detente.gui.command.Menu;
import detente.gui.look.Saving;
import detente.gui.play.View;
import detente.io.scenario.ShippedScenarios;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import java.util.List;

/** The one list of what can be done in the windows, with names and keys. */
final class ExplorerCommands {
    static final String PLAY = "Play or pause";
    static final String STEP_WEEK = "One step";
    static final String STEP_YEAR = "One year";
    static final String RESTART = "Restart with the same seed";
    static final String NEXT_SEED = "Restart with the next seed";

    static final String QUIT = "Quit";
    static final String FORGET = "Restart without what was clicked";

    /** After the name of what asks for more. */
    private static final String MORE = "\u2026";

    private static final int DIGITS = 10;

    private ExplorerCommands() {}

    static Commands of(Explorer explorer, RunDesk runs, ScenarioDesk scenarios, Exports exports) {
        Commands commands = new Commands();
        addFiles(commands, scenarios, exports, explorer.views());
        commands.add(new Command(Menu.FILE, QUIT, 'Q', "ctrl Q", explorer.desk()::doClose));
        addRun(commands, explorer, runs);
        addPolicies(commands, explorer);
        addShow(commands, explorer);
        commands.add(new Command(
                Menu.HELP, KeyTable.NAME, 'K', "F1", () -> KeyTable.show(explorer.desk(), commands.list())));
        return commands;
    }

    private static void addFiles(Commands commands, ScenarioDesk scenarios, Exports exports, List<View> views) {
        commands.add(new Command(Menu.FILE, ScenarioDesk.OPEN + MORE, 'O', "ctrl O", scenarios::open));
        commands.add(new Command(Menu.FILE, ScenarioDesk.RECENT + MORE, 'R', "ctrl shift O", scenarios::openRecent));
        for (String name : ShippedScenarios.names()) {
            String title = ScenarioDesk.shipped(name);
            commands.add(new Command(Menu.FILE, title, Command.ANY_LETTER, "", () -> scenarios.openShipped(name)));
        }
        commands.add(new Command(Menu.FILE, ScenarioDesk.SAVE, 'S', "ctrl S", scenarios::save));
        commands.add(new Command(Menu.FILE, ScenarioDesk.SAVE_AS + MORE, 'A', "ctrl shift S", scenarios::saveAs));
        commands.add(new Command(Menu.FILE, ScenarioDesk.LABORATORY, 'L', "ctrl L", scenarios::laboratory));
        commands.add(new Command(Menu.FILE, "Export tables (CSV)\u2026", 'E', "ctrl E", exports::tables));
        int number = 1;
        for (View view : views) {
            String title = Saving.ASKED + view.window().getTitle() + MORE;
            commands.add(new Command(Menu.FILE, title, Command.ANY_LETTER, "ctrl alt " + number++, view::save));
        }
        commands.add(new Command(Menu.FILE, "Begin or end a film (PNG)\u2026", 'F', "ctrl F", exports::film));
    }

    private static void addRun(Commands commands, Explorer explorer, RunDesk runs) {
        commands.add(new Command(Menu.RUN, PLAY, 'P', "F5", runs::togglePlay));
        commands.add(new Command(Menu.RUN, STEP_WEEK, 'S', "F6", runs::step));
        commands.add(new Command(Menu.RUN, STEP_YEAR, 'Y', "F7", runs::stepYear));
        commands.add(new Command(Menu.RUN, DateDialog.NAME + MORE, 'G', "ctrl G", runs::goToDate));
        commands.add(new Command(Menu.RUN, "Faster", 'F', "ctrl PERIOD", () -> explorer.changeSpeed(1)));
        commands.add(new Command(Menu.RUN, "Slower", 'L', "ctrl COMMA", () -> explorer.changeSpeed(-1)));
        commands.add(new Command(Menu.RUN, RESTART, 'R', "ctrl R", runs::restart));
        commands.add(new Command(Menu.RUN, NEXT_SEED, 'N', "ctrl N", runs::nextSeed));
    }

    private static void addPolicies(Commands commands, Explorer explorer) {
        List<PolicyKind> kinds = Policies.all();
        for (int i = 0; i < kinds.size(); i++) {
            PolicyKind kind = kinds.get(i);
            char digit = Character.forDigit((i + 1) % DIGITS, DIGITS);
            String key = (i < DIGITS ? "ctrl shift " : "alt shift ") + digit;
            commands.add(new Command(
                    Menu.POLICIES,
                    "Switch " + kind.label(),
                    Command.ANY_LETTER,
                    key,
                    () -> explorer.togglePolicy(kind)));
        }
        commands.add(new Command(Menu.POLICIES, FORGET, 'W', "ctrl shift R", explorer::forgetClicks));
    }

    private static void addShow(Commands commands, Explorer explorer) {
        commands.add(
                new Command(Menu.SHOW, "All that happened, or what is recorded", 'R', "ctrl B", explorer::swapBook));
        int number = 1;
        for (String tab : Desk.TABS) {
            char digit = Character.forDigit(number++, DIGITS);
            commands.add(new Command(
                    Menu.SHOW, "Tab " + tab, Command.ANY_LETTER, "ctrl " + digit, () -> explorer.showTab(tab)));
        }
        for (View view : explorer.views()) {
            String title = view.window().getTitle();
            char digit = Character.forDigit(number++ % DIGITS, DIGITS);
            commands.add(new Command(
                    Menu.SHOW,
                    "Window " + title,
                    Command.ANY_LETTER,
                    "ctrl " + digit,
                    () -> explorer.showWindow(view)));
        }
        commands.add(new Command(Menu.SHOW, Inspected.ASK + MORE, Command.ANY_LETTER, "ctrl I", explorer::inspect));
        commands.add(new Command(Menu.SHOW, "Arrange windows", 'A', "ctrl 0", explorer::arrange));
    }
}
