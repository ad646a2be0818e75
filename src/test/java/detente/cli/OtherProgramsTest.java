package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import detente.battery.Battery;
import detente.battery.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Fresh result folders in R, in Python and in a spreadsheet: types as declared, values exact. */
class OtherProgramsTest {
    private static final Path SCRIPTS = Path.of("experiments/five-actions").toAbsolutePath();
    private static final Path CELLS = Path.of("src/test/resources/detente/cli").toAbsolutePath();
    private static final Path PROFILE = Path.of("src/test/resources/frictionless/tabular-data-package.json");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?(E-?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    /** What pandas calls the types of columns. */
    private static final Map<String, List<String>> PANDAS = Map.of(
            "number",
            List.of("Float64", "float64"),
            "integer",
            List.of("Int64"),
            "boolean",
            List.of("boolean"),
            "string",
            List.of("string"));

    /** What R makes of them; it takes a column without any value for a logical one. */
    private static final Map<String, List<String>> R = Map.of(
            "number",
            List.of("numeric", "integer"),
            "integer",
            List.of("integer", "numeric"),
            "boolean",
            List.of("logical"),
            "string",
            List.of("character"));

    /** Those that have read all that they were given. */
    private static final Set<String> READERS = new TreeSet<>();

    @TempDir
    private static Path plain;

    @TempDir
    private static Path packed;

    @BeforeAll
    static void sweep() throws IOException {
        SmallResult.in(plain, false);
        SmallResult.in(packed, true);
    }

    @AfterAll
    static void count() {
        Battery.passed(Line.L1, READERS.size());
    }

    private static Path result(Path folder) {
        return folder.resolve("results/five-actions");
    }

    @Test
    void holdWhatTheyDeclare() throws IOException {
        for (DeclaredTable table : DeclaredTable.of(result(plain)).values()) {
            assertThat(table.header())
                    .as(table.name())
                    .containsExactlyElementsOf(table.types().keySet());
            table.types().forEach((column, type) -> assertThat(table.column(column))
                    .as("%s.%s, declared %s", table.name(), column, type)
                    .allMatch(cell -> cell.isEmpty() || isOf(type, cell)));
        }
        assertThat(DeclaredTable.of(result(plain)).get("runs")).satisfies(runs -> assertThat(
                        Objects.requireNonNull(runs).types().values())
                .contains("number", "integer", "boolean", "string"));
    }

    private static boolean isOf(String type, String cell) {
        return switch (type) {
            case "number" -> NUMBER.matcher(cell).matches();
            case "integer" -> WHOLE.matcher(cell).matches();
            case "boolean" -> List.of("TRUE", "FALSE").contains(cell);
            default -> true;
        };
    }

    /** The profile is that of the npm package datapackage 1.1.10; its licence lies beside it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void describeThemselvesAsFrictionlessAsks(boolean compress) throws IOException {
        Schema profile = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(PROFILE), InputFormat.JSON);
        String described = Files.readString(result(compress ? packed : plain).resolve("datapackage.json"));
        assertThat(profile.validate(described, InputFormat.JSON)).isEmpty();
        assertThat(profile.validate(described.replace("\"integer\"", "\"whole\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(profile.validate(described.replace("\"path\"", "\"file\""), InputFormat.JSON))
                .isNotEmpty();
        READERS.add("Frictionless");
    }

    @Test
    void arriveInPandas() throws Exception {
        OtherProgram.PANDAS.assumeInstalled(plain);
        for (Path folder : List.of(plain, packed)) {
            String cells = OtherProgram.PANDAS.run(
                    folder,
                    CELLS.resolve("cells.py").toString(),
                    SCRIPTS.resolve("load.py").toString(),
                    result(folder).toString());
            compare(DeclaredTable.of(result(folder)), cells, PANDAS, 0);
        }
        READERS.add("pandas");
    }

    /** R's own reader misses the last bit of some numbers. */
    @Test
    void arriveInR() throws Exception {
        OtherProgram.R.assumeInstalled(plain);
        for (Path folder : List.of(plain, packed)) {
            String cells = OtherProgram.R.run(
                    folder,
                    CELLS.resolve("cells.R").toString(),
                    SCRIPTS.resolve("load.R").toString(),
                    result(folder).toString());
            compare(DeclaredTable.of(result(folder)), cells, R, 1);
        }
        READERS.add("R");
    }

    private static void compare(
            Map<String, DeclaredTable> tables, String cells, Map<String, List<String>> types, int units) {
        long columns = tables.values().stream()
                .mapToLong(table -> table.types().size())
                .sum();
        assertThat(cells.lines().count()).isEqualTo(columns);
        cells.lines().map(line -> Arrays.asList(line.split("\t", -1))).forEach(line -> {
            DeclaredTable table = Objects.requireNonNull(tables.get(line.get(0)));
            String type = Objects.requireNonNull(table.types().get(line.get(1)));
            List<String> written = table.column(line.get(1));
            List<String> read = line.subList(3, line.size());
            assertThat(read).as("%s.%s", line.get(0), line.get(1)).hasSameSizeAs(written);
            if (types == PANDAS || written.stream().anyMatch(cell -> !cell.isEmpty())) {
                assertThat(types.get(type))
                        .as("%s.%s", line.get(0), line.get(1))
                        .contains(line.get(2));
            }
            for (int i = 0; i < read.size(); i++) {
                assertThat(isSame(type, written.get(i), read.get(i), units))
                        .as("%s.%s: '%s' became '%s'", line.get(0), line.get(1), written.get(i), read.get(i))
                        .isTrue();
            }
        });
    }

    private static boolean isSame(String type, String written, String read, int units) {
        boolean number = List.of("number", "integer").contains(type) && !written.isEmpty() && !read.isEmpty();
        if (!number) {
            return written.equals(read);
        }
        double value = Double.parseDouble(written);
        return Math.abs(value - Double.parseDouble(read)) <= units * Math.ulp(value);
    }

    /** Gnumeric computes in more bits than 64, which costs the last bit of some numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"runs", "effects", "proliferation"})
    void arriveInASpreadsheet(String name) throws Exception {
        OtherProgram.GNUMERIC.assumeInstalled(plain);
        DeclaredTable table =
                Objects.requireNonNull(DeclaredTable.of(result(plain)).get(name));
        OtherProgram.GNUMERIC.run(
                plain,
                "--import-type=Gnumeric_stf:stf_csvtab",
                "--export-type=Gnumeric_XmlIO:sax:0",
                table.file().toString(),
                "sheet.xml");
        compare(table, cells(plain.resolve("sheet.xml")));
        READERS.add("Gnumeric");
    }

    /** The cells of Gnumeric's own format, by row and column from 0. */
    private static Map<String, Element> cells(Path sheet) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList found = factory.newDocumentBuilder().parse(sheet.toFile()).getElementsByTagNameNS("*", "Cell");
        Map<String, Element> cells = new LinkedHashMap<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            cells.put(cell.getAttribute("Row") + " " + cell.getAttribute("Col"), cell);
        }
        return cells;
    }

    /** Gnumeric's kinds of values: 20 boolean, 40 number, 60 text. */
    private static void compare(DeclaredTable table, Map<String, Element> cells) {
        Map<String, String> kinds = Map.of("boolean", "20", "number", "40", "integer", "40", "string", "60");
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.header().size(); column++) {
                String written = table.rows().get(row).get(column);
                String type =
                        Objects.requireNonNull(table.types().get(table.header().get(column)));
                Element cell = cells.get(row + 1 + " " + column);
                String place =
                        table.name() + ", row " + row + ", " + table.header().get(column) + ": " + written;
                assertThat(cell == null).as(place).isEqualTo(written.isEmpty());
                if (cell != null) {
                    assertThat(cell.getAttribute("ValueType")).as(place).isEqualTo(kinds.get(type));
                    assertThat(isSame(type, written, cell.getTextContent(), 1))
                            .as(place)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/tables.md"})
    void followTheDocumentation(String page) throws Exception {
        for (Map.Entry<String, OtherProgram> language :
                Map.of("r", OtherProgram.R, "python", OtherProgram.PANDAS).entrySet()) {
            List<String> snippets = snippets(page, language.getKey());
            assertThat(snippets).as(page).isNotEmpty();
            language.getValue().assumeInstalled(plain);
            for (String snippet : snippets) {
                Path script = plain.resolve("snippet");
                Files.writeString(script, snippet);
                assertThat(language.getValue().run(plain, script.toString()))
                        .as(snippet)
                        .contains("action1", "action2");
            }
        }
    }

    private static List<String> snippets(String page, String language) throws IOException {
        return Pattern.compile("^```" + language + "\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map((MatchResult snippet) -> snippet.group(1))
                .toList();
    }

    /** The scripts say of each single action what {@code effects.csv} says. */
    @ParameterizedTest
    @CsvSource({"R, load.R", "PANDAS, load.py"})
    void followTheScripts(OtherProgram program, String script) throws Exception {
        program.assumeInstalled(plain);
        String output = program.run(plain, SCRIPTS.resolve(script).toString(), "results/five-actions");
        assertThat(output).contains("runs: 64 rows");
        DeclaredTable effects =
                Objects.requireNonNull(DeclaredTable.of(result(plain)).get("effects"));
        for (List<String> row : effects.rows()) {
            String contrast = row.get(effects.header().indexOf("contrast"));
            if (row.contains("operations_per_year")
                    && List.of("action1", "action2").contains(contrast)) {
                String ratio = row.get(effects.header().indexOf("ratio"));
                assertThat(output)
                        .containsPattern(
                                contrast + "\\s+" + Pattern.quote(ratio.substring(0, Math.min(6, ratio.length()))));
            }
        }
    }
}
