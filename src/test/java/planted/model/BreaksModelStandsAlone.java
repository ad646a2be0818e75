package planted.model;

import java.io.File;
import java.nio.file.Path;
import sim.field.network.Network;

class BreaksModelStandsAlone {
    static class KnowsAFile {
        boolean look(File file) {
            return file.exists();
        }
    }

    static class KnowsAPath {
        Path path = Path.of("x");
    }

    static class KnowsAWindow {
        Object color = java.awt.Color.RED;
    }

    static class KnowsMoreOfMason {
        Object network = new Network();
    }
}
