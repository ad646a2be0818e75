package planted.io;

import javax.swing.JOptionPane;
import sim.display.Console;
import sim.portrayal.Inspector;

class BreaksWindowsOnlyInGui {
    static class Asks {
        void ask() {
            JOptionPane.showMessageDialog(null, "?");
        }
    }

    static class ShowsMason {
        void show(Console console) {
            console.pressPlay();
        }
    }

    static class Inspects {
        void inspect(Inspector inspector) {
            inspector.updateInspector();
        }
    }
}
