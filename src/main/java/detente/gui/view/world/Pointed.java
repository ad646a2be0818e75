package detente.gui.view.world;

import java.util.function.BiFunction;
import java.util.function.Function;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;

/**
 * Says what something in a layer of arcs is, when it is pointed at.
 *
 * @param <T> what is portrayed
 */
final class Pointed<T> extends SimplePortrayal2D {
    private final Function<Object, T> cast;
    private final Function<T, String> title;
    private final BiFunction<T, GUIState, Inspector> inspector;

    Pointed(Function<Object, T> cast, Function<T, String> title, BiFunction<T, GUIState, Inspector> inspector) {
        this.cast = cast;
        this.title = title;
        this.inspector = inspector;
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return title.apply(cast.apply(wrapper.getObject()));
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        return getName(wrapper);
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return inspector.apply(cast.apply(wrapper.getObject()), gui);
    }
}
