package detente;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A class has a name that no other class has in any package. */
final class BearNameAlone extends ArchCondition<JavaClass> {
    private final Map<String, List<String>> classes = new TreeMap<>();

    BearNameAlone() {
        super("bear a simple name that no other class bears");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        for (JavaClass type : all) {
            classes.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                    .add(type.getName());
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<String> namesakes = classes.getOrDefault(type.getSimpleName(), List.of());
        if (namesakes.size() > 1 && !type.getSimpleName().equals("package-info")) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getName() + " bears the name of " + String.join(", ", namesakes)));
        }
    }
}
