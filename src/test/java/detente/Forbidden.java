package detente;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What the rules look for. */
final class Forbidden {
    private static final String NEW = "<init>";

    private static final Set<String> UNORDERED_COLLECTIONS = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap");

    private Forbidden() {}

    static boolean console(JavaAccess<?> access) {
        return to(access, System.class, "out|err|in|console") || to(access, Throwable.class, "printStackTrace");
    }

    static boolean ambientLuck(JavaAccess<?> access) {
        return to(access, Math.class, "random")
                || to(access, StrictMath.class, "random")
                || to(access, Collections.class, "shuffle")
                || to(access, UUID.class, "randomUUID");
    }

    static boolean clock(JavaAccess<?> access) {
        return to(access, System.class, "currentTimeMillis|nanoTime")
                || to(access, Date.class, NEW)
                || to(access, Clock.class, ".*")
                || (access.getTargetOwner().getPackageName().equals("java.time")
                        && access.getName().equals("now"));
    }

    /** LinkedHashMap extends HashMap and is fine, so it is the exact class that counts. */
    static boolean unorderedCollection(JavaClass type) {
        return UNORDERED_COLLECTIONS.contains(type.getName());
    }

    /** With one element or none there is no order to lose; with a map or collection of one's own choice neither. */
    static boolean unordered(JavaAccess<?> access) {
        List<JavaClass> parameters = parameters(access);
        return to(access, Set.class, "copyOf")
                || (to(access, Set.class, "of") && (parameters.size() > 1 || hasArray(parameters)))
                || to(access, Map.class, "copyOf|ofEntries")
                || (to(access, Map.class, "of") && parameters.size() > 2)
                || to(access, Collectors.class, "toSet|toUnmodifiableSet|toUnmodifiableMap|.*Concurrent.*")
                || (to(access, Collectors.class, "groupingBy") && parameters.size() < 3)
                || (to(access, Collectors.class, "toMap") && parameters.size() < 4)
                || to(access, System.class, "identityHashCode");
    }

    /** The others (sqrt, floor, fma, …) are exact by definition. */
    static boolean inexactMath(JavaAccess<?> access) {
        String inexact = "a?(sin|cos|tan)|atan2|(sin|cos|tan)h|exp|expm1|log|log10|log1p|pow|cbrt|hypot";
        return to(access, Math.class, inexact) || to(access, StrictMath.class, inexact + "|scalb");
    }

    /** The compiler for pages has classes of its own for them, which round, add and write otherwise. */
    static boolean otherwiseInPages(JavaAccess<?> access) {
        return to(access, Math.class, "round|rint")
                || to(access, StrictMath.class, "round|rint")
                || to(access, DoubleStream.class, "sum|average|summaryStatistics")
                || to(access, Double.class, "parseDouble|toString")
                || to(access, Collectors.class, "(summing|averaging|summarizing)Double")
                || to(access, Thread.class, ".*");
    }

    static boolean formattingWithoutLocale(JavaAccess<?> access) {
        boolean formats = to(access, String.class, "format|formatted|toLowerCase|toUpperCase")
                || to(access, PrintStream.class, "format|printf")
                || to(access, PrintWriter.class, "format|printf")
                || to(access, Formatter.class, NEW)
                || to(access, DecimalFormat.class, NEW)
                || to(access, SimpleDateFormat.class, NEW)
                || to(access, NumberFormat.class, "get.*Instance")
                || to(access, DateTimeFormatter.class, "ofPattern");
        return formats
                && parameters(access).stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Locale.class)
                                || parameter.isEquivalentTo(DecimalFormatSymbols.class));
    }

    static boolean parallelStream(JavaAccess<?> access) {
        return to(access, Collection.class, "parallelStream")
                || to(access, BaseStream.class, "parallel")
                || to(access, Arrays.class, "parallel.*");
    }

    static boolean exit(JavaAccess<?> access) {
        return to(access, System.class, "exit") || to(access, Runtime.class, "exit|halt");
    }

    static boolean reflection(JavaAccess<?> access) {
        return to(
                access,
                Class.class,
                "forName|newInstance|get(Declared|Record|Enclosing|Permitted|Annotation|Method|Field|Constructor|Enum).*");
    }

    static boolean openToWriting(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        boolean arrayInReach = field.getRawType().isArray() && !modifiers.contains(JavaModifier.PRIVATE);
        boolean byCompiler = modifiers.contains(JavaModifier.SYNTHETIC);
        return !byCompiler && (arrayInReach || !modifiers.contains(JavaModifier.FINAL));
    }

    /** The compiler adds name and place to those of an enum. */
    static boolean fewArguments(JavaConstructor constructor) {
        int added = constructor.getOwner().isEnum() ? 2 : 0;
        return constructor.getRawParameterTypes().size() - added <= 8;
    }

    private static boolean to(JavaAccess<?> access, Class<?> owner, String names) {
        return access.getTargetOwner().isAssignableTo(owner) && access.getName().matches(names);
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }

    private static boolean hasArray(List<JavaClass> parameters) {
        return parameters.stream().anyMatch(JavaClass::isArray);
    }
}
