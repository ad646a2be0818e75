package detente.gui.view.world;

import detente.gui.look.Inside;
import java.awt.Color;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ActionListener;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseMotionAdapter;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** MASON's display without what does not work here; its camera is our own: it fills its window, draws smoothly and says what is pointed at. */
final class WorldDisplay extends Display2D {
    private static final String TOOL_TIPS = "Tool Tips";

    private static final String HINT = "Point at anything; click a state to inspect it, drag it to move it.";
    private static final Dimension NONE = new Dimension();

    private final GUIState simulation;
    private final JButton legend = new JButton("Legend");
    private final JLabel hint = new JLabel(HINT);
    private Runnable fitted = () -> {};
    private @Nullable Point pointed;

    WorldDisplay(GUIState simulation) {
        super(Ring.WIDTH, Ring.HEIGHT, simulation);
        this.simulation = simulation;
        setBackdrop(Color.WHITE);
        display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
        display.getViewport().setBackground(Color.WHITE);
        setClipping(false);
        insideDisplay.setupHints(true, true, false);
        header.remove(movieButton);
        header.remove(refreshbutton);
        header.remove(optionButton);
        header.remove(scaleField);
        switchOnToolTips(optionPane.getContentPane());
        legend.setMnemonic('L');
        legend.setToolTipText("What the signs mean: the picture has no room for it in so large a text");
        header.add(legend);
        hint.setMinimumSize(NONE);
        hint.setToolTipText(HINT);
        hint.setBorder(BorderFactory.createEmptyBorder(0, 4, 0, 0));
        header.add(hint);
        listen();
        setPreferredSize(new Dimension(560, 460));
    }

    /** Shows a sentence above the picture, until something is pointed at. */
    void say(String sentence) {
        pointed = null;
        hint.setText(sentence);
    }

    /** Another run is shown: what was said of the one before is no longer so. */
    void forget() {
        say(HINT);
    }

    /** Says what is pointed at as it is now. */
    void sayPointed() {
        if (pointed != null) {
            hint.setText(at(pointed));
        }
    }

    /** Shows or hides the button for the legend. */
    void offerLegend(boolean offered) {
        legend.setVisible(offered);
    }

    /** Calls back when somebody asks for the legend. */
    void onLegendWanted(Runnable listener) {
        legend.addActionListener(event -> listener.run());
    }

    private void listen() {
        insideDisplay.addMouseMotionListener(new MouseMotionAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                pointed = event.getPoint();
                sayPointed();
            }
        });
        insideDisplay.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseExited(MouseEvent event) {
                forget();
            }
        });
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    /** Lets one of its buttons do something else. */
    static void redirect(JButton button, String toolTip, Runnable action) {
        for (ActionListener listener : button.getActionListeners()) {
            button.removeActionListener(listener);
        }
        button.addActionListener(event -> action.run());
        button.setToolTipText(toolTip);
    }

    /** The box in the menu of layers that shows and hides the layer attached last. */
    JMenuItem lastLayer() {
        return (JMenuItem) popup.getComponent(popup.getComponentCount() - 1);
    }

    /** What lies uppermost under the mouse. */
    private String at(Point point) {
        Object lock = simulation.state.schedule;
        synchronized (lock) {
            Bag[] layers = objectsHitBy(point);
            for (int layer = layers.length - 1; layer >= 0; layer--) {
                if (!layers[layer].isEmpty()) {
                    LocationWrapper top = (LocationWrapper) layers[layer].top();
                    return top.getFieldPortrayal().getStatus(top);
                }
            }
        }
        return HINT;
    }

    /** The only way to them from outside of MASON's package is the box in its pane of options. */
    private static void switchOnToolTips(Container pane) {
        Inside.of(pane, JCheckBox.class)
                .filter(box -> box.getText().equals(TOOL_TIPS) && !box.isSelected())
                .forEach(box -> box.doClick(0));
    }

    /** Zooms so that the whole picture is seen. */
    private void fit() {
        Dimension room = display.getSize();
        double scale = StrictMath.min((room.width - 1) / Ring.WIDTH, (room.height - 1) / Ring.HEIGHT);
        if (scale > 0) {
            setScale(scale);
            fitted.run();
        }
    }

    /** Calls back whenever the picture is drawn at another scale. */
    void onFit(Runnable listener) {
        fitted = listener;
    }
}
