package detente.analysis.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.validation.Target;
import detente.io.document.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented tables of incidents, right and wrong. */
class OwnDataTest {
    private static final Path FOLDER = Path.of("src/test/resources/detente/analysis/own");
    private static final Path TABLE = FOLDER.resolve("incidents.csv");
    private static final String MAP = FOLDER.resolve("map.json").toString();

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Target target(OwnData data, String id) {
        return data.targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(OwnData data) {
        return data.targets().stream().map(Target::id).toList();
    }

    private String problem(String table, String map) throws IOException {
        Path path = file("table.csv", table);
        try {
            OwnData.read(path.toString(), map);
            return "none";
        } catch (BadInput e) {
            return String.valueOf(e.getMessage()).replace(path + ":", "table:");
        }
    }

    @Test
    void givesFiguresWithIntervalsAndSaysWhatIsLeftOut() {
        OwnData data = OwnData.read(TABLE.toString(), MAP);
        assertThat(data.words())
                .containsExactly(
                        TABLE + ": 51 rows, 49 incidents of 14 pairs in 2010 to 2019.",
                        "Left out: 1 (no initiator), 1 (no type, or one that the map leaves out).");
        assertThat(ids(data))
                .containsExactly(
                        "T01", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T13", "T15", "T16", "T21",
                        "T22", "T23", "T32");
        assertThat(target(data, "T01").value()).isEqualTo(4.9);
        assertThat(IntStream.rangeClosed(3, 6)
                        .mapToDouble(type -> target(data, "T0" + type).value())
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(target(data, "T10").bounds().high()).isEqualTo(3 / 49.);
        assertThat(data.targets()).allSatisfy(target -> {
            assertThat(target.bounds().low()).isLessThan(target.bounds().high());
            assertThat(target.isMetBy(target.value())).isTrue();
        });
        assertThat(data.form().years()).isEqualTo(10);
        assertThat(data.form().ofYears().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(49);
        assertThat(OwnData.read(TABLE.toString(), MAP)).isEqualTo(data);
    }

    /** However lines end, whether a mark of the order of bytes stands first, and whatever is in other columns. */
    @Test
    void readsWhatOtherProgramsWrite() throws IOException {
        String text = Files.readString(TABLE);
        List<Target> targets = OwnData.read(TABLE.toString(), MAP).targets();
        String remarked = text.lines()
                .map(line -> line.startsWith("date") ? line + ",remark" : line + ",\"two\nlines, with \"\"quotes\"\"\"")
                .collect(Collectors.joining("\r\n"));
        for (String other :
                List.of("\uFEFF" + text, text.replace("\n", "\r"), remarked, text.replace("-01,", "-01 00:00:00,"))) {
            assertThat(OwnData.read(file("other.csv", other).toString(), MAP).targets())
                    .usingRecursiveComparison()
                    .ignoringFields("source")
                    .isEqualTo(targets);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            31.5.2014,Aria,Bor,spying,3       | table:3: date is '31.5.2014' and should be a date such as 2014-05-31
            2014-02-30,Aria,Bor,spying,3      | table:3: date is '2014-02-30' and should be a date
            2014-05-31,Aria,Bor,spyin,3       | table:3: kind is 'spyin' and 'types' of the map does not name it; did you mean 'spying'?
            2014-05-31,Aria,Bor,spying,"3,5"  | table:3: severity is '3,5' and should be a number with a point, from 0 to 10
            2014-05-31,Aria,Bor,spying,11     | table:3: severity is '11' and should be a number
            2014-05-31,Aria,Bor,spying,NaN    | table:3: severity is 'NaN' and should be a number
            2014-05-31,Aria,Bor,spying        | table:3: the row has 4 cells, and there are 5 columns
            2014-05-31,Aria,Bor,"spying,3     | table:3: the table ends inside a row
            ~2014-05-31,Aria,Bor,\u001b[2J,3~ | table:3: kind is '\\u001b[2J' and
            """)
    void namesRowAndColumn(String row, String message) throws IOException {
        String table = "date,by,against,kind,severity\n2014-05-31,Aria,Bor,spying,3\n" + row + "\n";
        assertThat(problem(table, MAP)).contains(message).doesNotContain("\u001b");
    }

    @Test
    void saysWhatIsWrongWithTheWhole() throws IOException {
        String header = "date,by,against,kind,severity\n";
        assertThat(problem("", MAP)).contains("is empty");
        assertThat(problem("date;by;against;kind;severity\n", MAP)).contains("table:1: columns are parted by ';'");
        assertThat(problem("date\tby\tagainst\n", MAP)).contains("table:1: columns are parted by '\\t'");
        assertThat(problem("Date,by,against,kind,severity\n", MAP))
                .contains("table:1: there is no column 'date', which the map names; did you mean 'Date'?");
        assertThat(problem("date,by,by,against,kind,severity\n", MAP)).contains("there are two columns 'by'");
        assertThat(problem(header, MAP)).contains("holds no incident that can be used");
        assertThat(problem(header + "2014-05-31,Aria,Bor,spying,3\n", MAP))
                .contains(
                        "1 incidents of 1 pairs in 2014 to 2014; there have to be 20 incidents of 5 pairs in 2 years");
        assertThat(problem(header + "x,Aria,Bor,spying,3\n".repeat(30), MAP).lines())
                .hasSize(21)
                .last()
                .asString()
                .endsWith("and 10 more");
        assertThatThrownBy(() -> OwnData.read(folder.toString(), MAP)).hasMessageContaining("is a folder");
        Files.write(folder.resolve("packed.csv"), new byte[] {0x1f, (byte) 0x8b, 8});
        assertThatThrownBy(() -> OwnData.read(folder.resolve("packed.csv").toString(), MAP))
                .hasMessageContaining("packed with gzip");
        Files.write(folder.resolve("latin.csv"), "date,b\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> OwnData.read(folder.resolve("latin.csv").toString(), MAP))
                .hasMessageContaining("is not text in UTF-8");
    }

    @Test
    void saysWhatIsWrongWithAMap() throws IOException {
        String right = Files.readString(FOLDER.resolve("map.json"));
        Map<String, String> wrong = Map.of(
                right.replace("\"severity\"", "\"severty\""), "unknown key 'severty'",
                right.replace("ESPIONAGE", "ESPIONAG"), "did you mean 'ESPIONAGE'?",
                right.replace("\"target\": \"against\"", "\"states\": [\"against\"]"),
                        "states must be a list of two columns",
                right.replace("\"date\": \"date\",", ""), "lacks 'date'",
                right.replace("\"date\": \"date\"", "\"date\": \"date\", \"dates\": \"b\""),
                        "must be a pattern of a date",
                right.replace("\"date\": \"date\"", "\"date\": \"date\", \"from\": 2015, \"until\": 2014"),
                        "'from' no later");
        for (Map.Entry<String, String> map : wrong.entrySet()) {
            Path path = file("map.json", map.getKey());
            assertThatThrownBy(() -> OwnData.read(TABLE.toString(), path.toString()))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining(map.getValue())
                    .hasMessageContaining("map.json");
        }
        assertThatThrownBy(() -> OwnData.read(TABLE.toString(), "dcid3"))
                .hasMessageContaining("there is no map 'dcid3'; did you mean 'dcid2'?");
    }

    /** Other dates, other years, without severity: figures that cannot be had are left out. */
    @Test
    void followsTheMap() throws IOException {
        String map = Files.readString(FOLDER.resolve("map.json"))
                .replace("\"severity\": \"severity\",", "\"from\": 2009, \"until\": 2018, \"dates\": \"d.M.yyyy\",");
        String table = Files.readString(TABLE)
                .replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3.$2.$1")
                .replaceAll("(?m)^0", "")
                .replace(".0", ".");
        OwnData data = OwnData.read(
                file("dotted.csv", table).toString(), file("map.json", map).toString());
        assertThat(data.words().get(0)).endsWith("in 2009 to 2018.");
        assertThat(data.words().get(1)).contains("(other years)");
        assertThat(data.form().ofYears()).hasSize(10).startsWith(0);
        assertThat(ids(data)).doesNotContain("T07", "T08", "T09", "T10", "T23").contains("T03");
    }

    /** Invented rows in the columns of published tables. */
    @Test
    void knowsPublishedLayouts() throws IOException {
        StringBuilder dcid = new StringBuilder(
                "Cyberincidentnum,StateA,StateB,interactionstartdate,initiator,cyber_objective,severity\n");
        StringBuilder eurepoc = new StringBuilder(
                "ID,start_date,initiator_country,receiver_country,incident_type,weighted_cyber_intensity\n");
        List<String> others = List.of("Russia,365", "China,710", "Iran,630", "N Korea,731", "Israel,666");
        for (int i = 0; i < 30; i++) {
            String[] other = others.get(i % 5).split(",", -1);
            int year = 2010 + i / 10;
            dcid.append(String.join(
                            ",",
                            "" + i,
                            "US",
                            other[0],
                            year + "-03-01",
                            i % 3 == 0 ? "2" : other[1],
                            "" + (1 + i % 4),
                            "3"))
                    .append('\n');
            eurepoc.append(String.join(
                            ",",
                            "" + i,
                            year + "-03-01",
                            other[0],
                            "United States; " + other[0],
                            "Data theft; Hijacking with Misuse",
                            "6"))
                    .append('\n');
        }
        dcid.append("30,US,Iran,2012-03-01,200,1,3\n");
        eurepoc.append("30,2012-03-01,Not available,Iran,Disruption,2\n31,2012-03-01,China; Iran,Iraq,Disruption,2\n");

        OwnData first = OwnData.read(file("dcid.csv", dcid.toString()).toString(), "dcid2");
        assertThat(first.words().get(0)).endsWith("31 rows, 30 incidents of 5 pairs in 2010 to 2012.");
        assertThat(first.words().get(1)).isEqualTo("Left out: 1 (initiator is neither of the two states).");
        assertThat(target(first, "T32").value()).isCloseTo(20 / 30., within(1e-12));
        assertThat(ids(first)).doesNotContain("T04");

        OwnData second = OwnData.read(file("eurepoc.csv", eurepoc.toString()).toString(), "eurepoc");
        assertThat(second.words().get(0)).endsWith("32 rows, 30 incidents of 5 pairs in 2010 to 2012.");
        assertThat(second.words().get(1)).isEqualTo("Left out: 1 (no initiator), 1 (several initiators).");
        assertThat(target(second, "T07").value()).isCloseTo(4, within(1e-12));
        assertThat(target(second, "T03").value()).isEqualTo(1);
    }

    /**
     * A whole table of the shape of the Dyadic Cyber Incident and Campaign Data, all of its columns and none of its rows: names
     * with commas and quotes, ends of campaigns, the author in either place, dates as a spreadsheet writes them.
     */
    @Test
    void readsAWholeTableOfAPublishedShape() throws IOException {
        String header =
                "Cyberincidentnum,Dyadpair,StateA,StateB,Name,interactionstartdate,interactionenddate,interactiontype,"
                        + "method,apt,targettype,initiator,cyber_objective,informationoperation,objective_achievement,concession,"
                        + "severity,damagetype,sources\n";
        List<String> pairs = List.of(
                "2365,US,Russia,365,2",
                "2710,US,China,710,2",
                "630666,Iran,Israel,666,630",
                "731732,N Korea,S Korea,731,732",
                "365369,Russia,Ukraine,365,369",
                "750770,India,Pakistan,770,750");
        StringBuilder table = new StringBuilder(header);
        for (int i = 0; i < 60; i++) {
            String[] pair = pairs.get(i % 6).split(",", -1);
            table.append(String.join(
                            ",",
                            String.valueOf(i + 1),
                            pair[0],
                            pair[1],
                            pair[2],
                            "\"Operation \"\"Made, up\"\" " + i + "\"",
                            i % 12 + 1 + "/" + (i % 28 + 1) + "/" + (2012 + i / 10),
                            "12/31/2020",
                            "2",
                            "3.1",
                            "0",
                            "2",
                            i % 5 == 0 ? pair[4] : pair[3],
                            String.valueOf(1 + i % 4),
                            "0",
                            "1",
                            "0",
                            String.valueOf(2 + i % 3),
                            "2",
                            "https://example.org/" + i))
                    .append('\n');
        }
        Path path = file("dcid.csv", table.toString());
        assertThatThrownBy(() -> OwnData.read(path.toString(), "dcid2"))
                .hasMessageContaining("dcid.csv:2: interactionstartdate is '1/1/2012'")
                .hasMessageContaining("'dates' of the map says how others are written");
        String map = Files.readString(Path.of("src/main/resources/detente/analysis/own/dcid2.json"))
                .replace("\"initiator\": \"initiator\"", "\"dates\": \"M/d/yyyy\", \"initiator\": \"initiator\"");
        OwnData data = OwnData.read(path.toString(), file("mine.json", map).toString());

        assertThat(data.words()).containsExactly(path + ": 60 rows, 60 incidents of 6 pairs in 2012 to 2017.");
        assertThat(target(data, "T01").value()).isEqualTo(10);
        assertThat(target(data, "T05").value()).isEqualTo(.25);
        assertThat(target(data, "T16").value()).isCloseTo(.4, within(1e-12));
        assertThat(data.order()).extracting(row -> row.pattern().text()).contains("next_equal", "answered_30");
    }
}
