package detente.gui.field;

import detente.parameter.Parameter;
import java.util.function.DoubleConsumer;

/** Which editor suits which kind of parameter. */
final class Editors {
    private Editors() {}

    static Editor of(Parameter parameter, DoubleConsumer changed) {
        return switch (parameter.kind()) {
            case NUMBER, INTEGER -> new NumberEditor(parameter, changed);
            case SWITCH -> new SwitchEditor(parameter, changed);
            case SUBSET -> new SubsetEditor(parameter, changed);
        };
    }
}
