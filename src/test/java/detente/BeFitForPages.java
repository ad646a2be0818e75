package detente;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A class and all that it leads to in the program know nothing that a page has not, and call nothing that the compiler for
 * pages does otherwise than Java.
 */
final class BeFitForPages extends ArchCondition<JavaClass> {
    private static final Pattern MISSING = Pattern.compile("java\\.(io|nio|net|awt|text|time)(\\..*)?"
            + "|java\\.util\\.(concurrent|zip|jar|prefs|logging)(\\..*)?|javax\\..*|sim\\.(display|portrayal)(\\..*)?"
            + "|(org\\.jfree|tools\\.jackson|picocli|com)\\..*");

    private final String root;

    BeFitForPages(String root) {
        super("lead to nothing that a page has not or does otherwise");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaClass reached : reached(type)) {
            reached.getDirectDependenciesFromSelf().stream()
                    .filter(use -> isMissing(use.getTargetClass()))
                    .forEach(use -> violated(type, use, events));
            reached.getAccessesFromSelf().stream()
                    .filter(Forbidden::otherwiseInPages)
                    .forEach(access -> violated(type, access, events));
        }
    }

    private Set<JavaClass> reached(JavaClass type) {
        Set<JavaClass> seen = new LinkedHashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            JavaClass next = open.remove();
            if (seen.add(next)) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .filter(other -> other.getPackageName().startsWith(root + "."))
                        .forEach(open::add);
            }
        }
        return seen;
    }

    private static boolean isMissing(JavaClass type) {
        JavaClass one = type.getBaseComponentType();
        return MISSING.matcher(one.getPackageName()).matches() && !one.isEquivalentTo(Serializable.class);
    }

    private static void violated(JavaClass type, Dependency use, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " leads to: " + use.getDescription()));
    }

    private static void violated(JavaClass type, JavaAccess<?> access, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " leads to: " + access.getDescription()));
    }
}
