package detente.gui.view;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import sim.display.Controller;
import sim.engine.Stoppable;
import sim.portrayal.Inspector;
import sim.util.Bag;

/** Takes the place of the console: keeps the inspectors that are opened. */
@SuppressWarnings("NonApiType") // the interface is MASON's
public final class DeskStub implements Controller {
    private final List<Inspector> opened = new ArrayList<>();

    /** The inspectors that were opened last. */
    public List<Inspector> opened() {
        return List.copyOf(opened);
    }

    @Override
    public void setInspectors(Bag inspectors, Bag names) {
        opened.clear();
        for (int n = 0; n < inspectors.size(); n++) {
            opened.add((Inspector) inspectors.get(n));
        }
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // MASON deprecates it, and has it implemented
    public void doChangeCode(Runnable change) {
        change.run();
    }

    @Override
    public boolean registerFrame(JFrame frame) {
        return true;
    }

    @Override
    public boolean unregisterFrame(JFrame frame) {
        return true;
    }

    @Override
    public boolean unregisterAllFrames() {
        return true;
    }

    @Override
    public ArrayList<JFrame> getAllFrames() {
        return new ArrayList<>();
    }

    @Override
    public void refresh() {}

    @Override
    public void registerInspector(Inspector inspector, Stoppable stopper) {}

    @Override
    public ArrayList<Inspector> getAllInspectors() {
        return new ArrayList<>(opened);
    }
}
