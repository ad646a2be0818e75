package detente;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.Designs;
import detente.io.plan.ShippedExperiments;
import detente.metric.Metric;
import detente.model.ModelParameters;
import detente.model.Phase;
import detente.model.operation.Cause;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.operation.Tool;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.model.state.Strategy;
import detente.parameter.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation says what the code says. {@code -Ddetente.rewrite=true} writes anew what is generated. */
class DocumentationTest {
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path REFERENCES = PAGES.resolve("references.md");
    private static final Path ASSUMPTIONS = PAGES.resolve("assumptions.md");

    @Test
    void givesTheValuesOfAssumptions() throws IOException {
        GeneratedFile.check(
                ASSUMPTIONS,
                SourceEntries.withNumbers(MarkdownPage.of(ASSUMPTIONS).text()));
    }

    @Test
    void givesTheUsesOfReferences() throws IOException {
        GeneratedFile.check(
                REFERENCES,
                SourceEntries.withNumbers(MarkdownPage.of(REFERENCES).text()));
    }

    @Test
    void givesTheLimits() throws IOException {
        Path odd = PAGES.resolve("odd.md");
        Path readme = Path.of("README.md");
        GeneratedFile.check(
                odd,
                LimitPages.withList(
                        MarkdownPage.of(odd).text(), "To be said wherever results are shown:", LimitPages.full()));
        GeneratedFile.check(
                readme,
                LimitPages.withList(MarkdownPage.of(readme).text(), "## What it cannot say", LimitPages.brief()));
    }

    @Test
    void hasAnEntryForEverySource() throws IOException {
        List<String> references = SourceEntries.of(MarkdownPage.of(REFERENCES).text());
        List<String> assumptions = SourceEntries.of(MarkdownPage.of(ASSUMPTIONS).text());
        List<String> entries = new ArrayList<>(references);
        entries.addAll(assumptions);
        Set<String> used = new TreeSet<>(SourceEntries.inCode());
        references.stream().filter(linkedReferences()::contains).forEach(used::add);

        assertThat(references).noneMatch(SourceEntries::isAssumption);
        assertThat(assumptions).allMatch(SourceEntries::isAssumption);
        assertThat(entries).doesNotHaveDuplicates();
        assertThat(used.stream().filter(not(entries::contains)))
                .as("sources without an entry in references.md or assumptions.md")
                .isEmpty();
        assertThat(entries.stream().filter(not(used::contains)))
                .as("entries that nothing uses")
                .isEmpty();
    }

    /** References to which a page links. */
    private static List<String> linkedReferences() throws IOException {
        List<String> anchors = new ArrayList<>();
        List<Path> pages = new ArrayList<>(MarkdownPage.under(PAGES));
        pages.addAll(MarkdownPage.under(Path.of("experiments")));
        for (Path page : pages) {
            MarkdownPage.of(page).links().stream()
                    .filter(link -> link.target().equals(REFERENCES))
                    .forEach(link -> anchors.add(link.anchor()));
        }
        return SourceEntries.of(MarkdownPage.of(REFERENCES).text()).stream()
                .filter(entry -> anchors.contains(MarkdownPage.anchor(entry)))
                .toList();
    }

    @Test
    void describesAllOfTheModel() throws IOException {
        String odd = MarkdownPage.of(PAGES.resolve("odd.md")).text();
        Stream<String> constants = Stream.<Enum<?>[]>of(
                        Phase.values(),
                        Strategy.values(),
                        OperationType.values(),
                        Tool.values(),
                        Cause.values(),
                        Origin.values())
                .flatMap(Arrays::stream)
                .map(Enum::name);
        Stream<String> policies = Policies.all().stream().map(PolicyKind::name);

        assertThat(Stream.concat(constants, policies).filter(name -> !Pattern.compile("\\b" + name + "\\b")
                        .matcher(odd)
                        .find()))
                .as("missing in odd.md")
                .isEmpty();
    }

    @Test
    void hasARowForEveryDesign() throws IOException {
        String designs = MarkdownPage.of(PAGES.resolve("designs.md")).text();
        assertThat(Designs.all()).allSatisfy(kind -> assertThat(designs).contains("\n| `" + kind.name() + "` | "));
    }

    /** What a row of the glossary names is there, under that name only. */
    @Test
    void explainsWordsOfTheCode() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> types.add(name.substring(0, name.length() - ".java".length())));
        }
        List<String> rows = MarkdownPage.of(PAGES.resolve("glossary.md"))
                .text()
                .lines()
                .filter(line -> line.matches("\\| [a-z].*\\|") && !line.startsWith("| word |"))
                .toList();

        assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
        for (String row : rows) {
            String last = row.split(" \\| ", -1)[2];
            assertThat(Pattern.compile("`(\\w+)`").matcher(last).results().map(name -> name.group(1)))
                    .as(row)
                    .isNotEmpty()
                    .allMatch(types::contains);
        }
    }

    /** Who builds the model anew from the text reads them there. */
    @Test
    void specificationHasWhatStrategiesAre() throws IOException {
        String page = Files.readString(PAGES.resolve("odd.md"));
        ModelParameters standard = ModelParameters.standard();
        for (Strategy strategy : Strategy.values()) {
            assertThat(page)
                    .contains("| " + strategy + " | "
                            + written(standard.conflict().propensity().of(strategy)) + " | "
                            + written(standard.escalation().retaliation().of(strategy)) + " |");
        }
    }

    private static String written(double value) {
        return Decimal.of(value).replaceFirst("^0\\.", ".").replaceFirst("\\.0$", "");
    }

    @Test
    void linksToWhatExists() throws IOException {
        List<Path> pages = new ArrayList<>(MarkdownPage.under(PAGES));
        pages.addAll(MarkdownPage.under(Path.of("experiments")));
        pages.add(Path.of("README.md"));
        for (Path page : pages) {
            for (MarkdownPage.Link link : MarkdownPage.of(page).links()) {
                assertThat(link.target()).as("linked in %s", page).exists();
                if (!link.anchor().isEmpty()) {
                    assertThat(MarkdownPage.of(link.target()).anchors())
                            .as("linked in %s", page)
                            .contains(link.anchor());
                }
            }
        }
    }

    /** Where the README says that a point of the message is, it is: policies, metrics and the experiment that has them. */
    @Test
    void findsWhatTheMessageAsksWhereTheReadmeSays() throws IOException {
        List<String> rows = MarkdownPage.of(Path.of("README.md"))
                .text()
                .lines()
                .dropWhile(line -> !line.startsWith("| the message |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rows.stream().flatMap(row -> names(row.split(" \\| ", -1)[2])))
                .hasSizeGreaterThan(10)
                .allMatch(name -> Policies.find(name).isPresent());
        for (String row : rows) {
            Matcher experiment = Pattern.compile("experiments/([a-z-]+)/").matcher(row);
            assertThat(experiment.find()).as(row).isTrue();
            List<String> computed =
                    ShippedExperiments.find(experiment.group(1)).experiment().outputs().metrics().stream()
                            .map(Metric::name)
                            .toList();
            assertThat(names(row.split(" \\| ", -1)[3])).as(row).isNotEmpty().allMatch(computed::contains);
        }
    }

    private static Stream<String> names(String cell) {
        return Pattern.compile("`(\\w+)`").matcher(cell).results().map(name -> name.group(1));
    }

    @Test
    void isListedInItsIndex() throws IOException {
        Path index = PAGES.resolve("index.md");
        List<Path> linked = MarkdownPage.of(index).links().stream()
                .map(MarkdownPage.Link::target)
                .toList();

        assertThat(MarkdownPage.under(PAGES).stream()
                        .filter(page -> !page.equals(index))
                        .filter(not(linked::contains)))
                .as("missing in index.md")
                .isEmpty();
    }
}
