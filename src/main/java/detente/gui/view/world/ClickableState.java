package detente.gui.view.world;

import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import sim.display.GUIState;
import sim.display.Manipulating2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.portrayal.simple.MovablePortrayal2D;
import sim.util.Bag;

/** A state that can be dragged to another place, and whose inspector opens at a click. */
final class ClickableState extends MovablePortrayal2D {
    ClickableState(SimplePortrayal2D state) {
        super(state);
    }

    @Override
    public boolean handleMouseEvent(
            GUIState gui,
            Manipulating2D display,
            LocationWrapper wrapper,
            MouseEvent event,
            DrawInfo2D range,
            int type) {
        if (event.getID() == MouseEvent.MOUSE_CLICKED && isUnder(event, wrapper, range)) {
            display.performSelection(wrapper);
            inspect(wrapper, gui);
            return true;
        }
        return super.handleMouseEvent(gui, display, wrapper, event, range, type);
    }

    private boolean isUnder(MouseEvent event, LocationWrapper wrapper, DrawInfo2D range) {
        FieldPortrayal2D field = (FieldPortrayal2D) wrapper.getFieldPortrayal();
        Point2D.Double place = field.getObjectPosition(wrapper.getObject(), range);
        if (place == null) {
            return false;
        }
        DrawInfo2D here = new DrawInfo2D(range);
        here.draw.x = place.x;
        here.draw.y = place.y;
        here.draw.width = field.getScale(range).x;
        here.draw.height = field.getScale(range).y;
        here.clip.setRect(event.getX(), event.getY(), 1, 1);
        return hitObject(wrapper.getObject(), here);
    }

    /** Opens the inspector of what is shown somewhere. */
    static void inspect(LocationWrapper wrapper, GUIState gui) {
        Bag inspectors = new Bag();
        Bag names = new Bag();
        Portrayal state = wrapper.getFieldPortrayal().getPortrayalForObject(wrapper.getObject());
        inspectors.add(state.getInspector(wrapper, gui));
        names.add(state.getName(wrapper));
        gui.controller.setInspectors(inspectors, names);
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        return getChild(wrapper.getObject()).getStatus(wrapper);
    }
}
