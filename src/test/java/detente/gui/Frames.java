package detente.gui;

import java.awt.Window;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** Counts how often each window is painted anew. */
final class Frames extends RepaintManager {
    private final Map<Window, Integer> counts = new ConcurrentHashMap<>();
    private final Set<Window> waiting = new HashSet<>();

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        Window window = SwingUtilities.getWindowAncestor(component);
        if (window != null && SwingUtilities.isEventDispatchThread()) {
            waiting.add(window);
        }
        super.addDirtyRegion(component, x, y, width, height);
    }

    @Override
    public void paintDirtyRegions() {
        super.paintDirtyRegions();
        waiting.forEach(window -> counts.merge(window, 1, Integer::sum));
        waiting.clear();
    }

    /** How often it was painted so far. */
    int of(Window window) {
        return counts.getOrDefault(window, 0);
    }
}
