package detente;

import detente.model.ModelParameters;
import detente.model.event.EventKind;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of {@code references.md} and {@code assumptions.md}: one heading of the third level for each source, below it
 * a generated list of the numbers that come from it, then what is written by hand.
 */
final class SourceEntries {
    private static final Pattern ENTRY = Pattern.compile("^### (\\S+)$", Pattern.MULTILINE);

    /** Every number that has a source, under the key by which files name it. */
    private static final List<Parameter> NUMBERS = Stream.of(
                    ModelParameters.CATALOG.parameters().stream(),
                    Policies.all().stream().flatMap(SourceEntries::strengths),
                    Arrays.stream(EventKind.values()).flatMap(SourceEntries::strengths))
            .flatMap(numbers -> numbers)
            .filter(number -> !number.source().equals("convention"))
            .toList();

    private SourceEntries() {}

    private static Stream<Parameter> strengths(PolicyKind kind) {
        return kind.catalog().parameters().stream()
                .map(strength -> strength.withKey("policy." + kind.name() + "." + strength.key()));
    }

    private static Stream<Parameter> strengths(EventKind kind) {
        return kind.strengths().stream()
                .map(strength -> strength.withKey("event." + kind.word() + "." + strength.key()));
    }

    /** The sources that the code names. */
    static List<String> inCode() {
        return NUMBERS.stream().map(Parameter::source).distinct().toList();
    }

    /** The entries of a page. */
    static List<String> of(String page) {
        return ENTRY.matcher(page).results().map(entry -> entry.group(1)).toList();
    }

    static boolean isAssumption(String source) {
        return source.startsWith("A-");
    }

    /** A page with the lists of numbers written anew. */
    static String withNumbers(String page) {
        return Stream.of(page.split("(?m)^(?=###? )", -1))
                .map(section -> section.startsWith("### ") ? entry(section) : section)
                .collect(Collectors.joining());
    }

    private static String entry(String section) {
        int end = section.indexOf('\n');
        String source = section.substring(4, end);
        String byHand = section.substring(end).replaceFirst("\\A\\n*(?:- `.*\\n)*\\n*", "");
        return "### " + source + "\n\n" + list(source) + byHand;
    }

    private static String list(String source) {
        StringBuilder list = new StringBuilder();
        numbersOf(source).forEach((key, numbers) -> list.append("- `")
                .append(key)
                .append('`')
                .append(isAssumption(source) ? values(key, numbers) : "")
                .append('\n'));
        return list.isEmpty() ? "" : list.append('\n').toString();
    }

    /** The numbers of a source; those of one table stand together under its key. */
    private static Map<String, List<Parameter>> numbersOf(String source) {
        List<Parameter> ofSource = NUMBERS.stream()
                .filter(number -> number.source().equals(source))
                .toList();
        Map<String, List<Parameter>> groups = new LinkedHashMap<>();
        for (Parameter number : ofSource) {
            String stem = number.key().substring(0, number.key().lastIndexOf('.'));
            boolean isOfTable = ofSource.stream()
                    .anyMatch(other -> !other.equals(number)
                            && other.meaning().equals(number.meaning())
                            && other.key().startsWith(stem + "."));
            groups.computeIfAbsent(isOfTable ? stem : number.key(), key -> new ArrayList<>())
                    .add(number);
        }
        return groups;
    }

    private static String values(String key, List<Parameter> numbers) {
        Parameter first = numbers.get(0);
        String defaults = numbers.stream()
                .map(number ->
                        number.key().substring(key.length()).replace('.', ' ') + " " + number.format(number.standard()))
                .collect(Collectors.joining(","));
        String neutral = Double.isNaN(first.neutral()) ? "" : "; neutral " + first.format(first.neutral());
        return " =" + defaults + " (" + first.range() + neutral + ")";
    }
}
