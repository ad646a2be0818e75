package detente;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A package uses its own row and the rows below; that neighbours in a row do not use each other is for the cycle rule. */
final class KeepToLayer extends ArchCondition<JavaClass> {
    private static final List<List<String>> ROWS = List.of(
            List.of("parameter", "random"),
            List.of("model"),
            List.of("metric"),
            List.of("experiment"),
            List.of("analysis", "io", "chart"),
            List.of("cli", "gui", "page"),
            List.of("" /* the root itself, where Main starts it all */));
    private static final int NO_PLACE = -1;

    private final String root;

    KeepToLayer(String root) {
        super("use only their own layer and those below");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = row(type);
        if (own == NO_PLACE) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without a layer"));
        }
        type.getDirectDependenciesFromSelf().stream()
                .filter(use -> row(use.getTargetClass()) > own)
                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
    }

    private int row(JavaClass type) {
        String path = type.getPackageName() + ".";
        if (!path.startsWith(root + ".")) {
            return NO_PLACE;
        }
        String first = path.substring(root.length()).replaceFirst("^\\.([^.]*).*", "$1");
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).contains(first)) {
                return row;
            }
        }
        return NO_PLACE;
    }
}
