package detente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * What holds everywhere in the program. A rule takes the root package, so that {@link ArchitectureTest} can ask it of
 * the program and {@link ArchitectureRulesBiteTest} of code planted to break it.
 */
enum ArchitectureRule {
    LAYERS(root -> classes().should(new KeepToLayer(root))),

    NO_CYCLES(root -> slices().assignedFrom(new PackageByPackage()).should().beFreeOfCycles()),

    /** The science opens no file and knows no window: it could be lifted out and run anywhere. */
    MODEL_STANDS_ALONE(root -> noClasses()
            .that(are(root, "model"))
            .should(dependOnClassesThat(not(are(root, "model", "parameter", "random"))
                    .and(not(resideInAnyPackage("java.lang..", "java.math", "java.util")))
                    .and(not(resideInAnyPackage("java.util.function", "java.util.stream", "org.jspecify..")))
                    .and(not(resideInAnyPackage("org.apache.commons.math3..", "sim.engine")))
                    .and(not(type(Serializable.class)))))),

    /** One class binds the step to MASON, so that a run could be had without it. */
    SCHEDULE_BOUND_ONCE(root -> noClasses()
            .that(not(are(root, "gui").or(HasName.Predicates.nameMatching(root + "\\.model\\.ConflictModel(\\$.*)?"))))
            .should(dependOnClassesThat(resideInAPackage("sim.engine..")))),

    WINDOWS_ONLY_IN_GUI(root -> noClasses()
            .that(not(are(root, "gui")))
            .should(dependOnClassesThat(
                    resideInAnyPackage("javax.swing..", "com.formdev..", "sim.display..", "sim.portrayal..")))),

    DRAWING_ONLY_IN_CHART_AND_GUI(root -> noClasses()
            .that(not(are(root, "chart", "gui")))
            .should(dependOnClassesThat(resideInAnyPackage("java.awt..", "org.jfree..")))),

    NUMBERS_PRINT_NOTHING(
            root -> noClasses().that(computeNumbers(root)).should(use("the console", Forbidden::console))),

    /** Luck is found by name in {@code random}; any other would differ from run to run. */
    NO_AMBIENT_LUCK(root -> noClasses()
            .that(computeNumbers(root))
            .should(dependOnClassesThat(resideInAnyPackage("java.util.random..", "ec.util..")
                    .or(assignableTo(Random.class))
                    .or(assignableTo(SplittableRandom.class))
                    .or(assignableTo("org.apache.commons.math3.random.RandomGenerator"))))
            .orShould(use("ambient luck", Forbidden::ambientLuck))),

    NO_CLOCK(root -> noClasses()
            .that(are(root, "parameter", "random", "model", "metric"))
            .should(use("the clock", Forbidden::clock))),

    /** The order of the others changes with flags and addresses, some on every launch. */
    ORDERED_COLLECTIONS(root -> noClasses()
            .that(computeNumbers(root))
            .should(dependOnClassesThat(describe("keep no order", Forbidden::unorderedCollection)))
            .orShould(use("a collection without order", Forbidden::unordered))),

    /**
     * {@code Math} may round its last bit otherwise on another machine or under another flag, {@code StrictMath} need not
     * be what another platform calls by that name: Commons Math's {@code FastMath} is plain arithmetic, the same anywhere.
     */
    PORTABLE_ARITHMETIC(root -> noClasses()
            .that(computeNumbers(root))
            .should(use("inexact functions of another arithmetic than FastMath", Forbidden::inexactMath))),

    /** Somewhere the default prints Arabic digits, decimal commas or a dotless i. */
    LOCALE_NAMED(root -> noClasses().should(use("formatting without a Locale", Forbidden::formattingWithoutLocale))),

    /** One run per thread, never several threads in a run: their sums would differ. */
    NO_PARALLEL_STREAMS(root -> noClasses().should(use("parallel work", Forbidden::parallelStream))),

    EXIT_ONLY_FROM_COMMAND_LINE(root -> noClasses()
            .that(not(are(root, "cli").or(resideInAPackage(root))))
            .should(use("the end of the program", Forbidden::exit))),

    /** What is declared is known to the compiler; the page that the model is compiled into cannot look inside classes. */
    NO_REFLECTION(root -> noClasses()
            .should(dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                    .and(not(type(InvocationTargetException.class)))))
            .orShould(use("the inside of a class", Forbidden::reflection))),

    /** What a browser runs is what the JVM runs: what would be otherwise there is not in it. */
    PAGE_LIKE_JVM(root -> classes()
            .that(are(root, "page").and(not(are(root, "page.packing"))))
            .should(new BeFitForPages(root))),

    /** The processor works before the program is there, and is not in its jar. */
    COMPILER_ONLY_IN_PROCESSOR(root -> noClasses()
            .that(not(are(root, "parameter.processor")))
            .should(dependOnClassesThat(are(root, "parameter.processor")
                    .or(resideInAnyPackage("javax.annotation.processing..", "javax.lang.model..", "javax.tools.."))))),

    PACKAGES_NULL_MARKED(root -> classes()
            .should(ArchCondition.from(
                    describe("be in a package with @NullMarked", (JavaClass type) -> type.getPackage()
                            .isAnnotatedWith(NullMarked.class))))),

    /** A run would leave traces for the next, and threads would meet there. */
    NO_STATIC_STATE(root -> noFields()
            .that()
            .areStatic()
            .should(ArchCondition.from(describe("be open to writing", Forbidden::openToWriting)))),

    /** Who is given more does too much, or is told in many words what has a name. Records of parameters are lists. */
    FEW_ARGUMENTS(root -> constructors()
            .that()
            .areDeclaredInClassesThat(
                    not(simpleNameEndingWith("Parameters").or(assignableTo(root + ".model.policy.Policy"))))
            .should(ArchCondition.from(describe("take at most 8 arguments", Forbidden::fewArguments)))),

    /** A search for a name finds one class. */
    ONE_NAME_ONE_CLASS(root -> classes().that().areTopLevelClasses().should(new BearNameAlone())),

    NAMES_SAY_SOMETHING(root -> noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Config)"));

    private final Function<String, ArchRule> rule;

    ArchitectureRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** Tolerates packages that do not exist: that every rule bites is tested elsewhere. */
    ArchRule under(String root) {
        ArchRule named = rule.apply(root);
        return named.as(name() + ": " + named.getDescription()).allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> are(String root, String... packages) {
        return resideInAnyPackage(
                Stream.of(packages).map(name -> root + "." + name + "..").toArray(String[]::new));
    }

    /** Where the same seed has to give the same bits on every machine. */
    private static DescribedPredicate<JavaClass> computeNumbers(String root) {
        return are(root, "parameter", "random", "model", "metric", "experiment", "analysis");
    }

    /** Calls, references to methods and uses of fields. */
    private static ArchCondition<JavaClass> use(String what, Predicate<JavaAccess<?>> forbidden) {
        return accessTargetWhere(describe(what, forbidden)).as("use " + what);
    }
}
