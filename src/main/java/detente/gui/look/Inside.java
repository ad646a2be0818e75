package detente.gui.look;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.stream.Stream;

/** What is inside of a part of a window: MASON lets nobody else have many of its parts. */
public final class Inside {
    private Inside() {}

    /** The components of a type, at any depth, in order. */
    public static <C extends Component> Stream<C> of(Component part, Class<C> type) {
        Stream<Component> inner =
                part instanceof Container container ? Arrays.stream(container.getComponents()) : Stream.empty();
        return Stream.concat(
                type.isInstance(part) ? Stream.of(type.cast(part)) : Stream.empty(),
                inner.flatMap(each -> of(each, type)));
    }
}
