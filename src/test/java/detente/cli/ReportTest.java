package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.told.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The report of a sweep: one well-formed page, complete, that loads nothing else. */
class ReportTest {
    @TempDir
    private static Path parent;

    private static Path folder = Path.of("");
    private static String page = "";
    private static List<Element> elements = List.of();

    @BeforeAll
    static void sweep() throws Exception {
        folder = Swept.into(parent, "actions", Swept.ACTIONS);
        page = Files.readString(folder.resolve("report.html"));
        elements = elements(page);
    }

    private static List<Element> elements(String html) throws Exception {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    private static List<String> values(String... attributes) {
        List<String> values = new ArrayList<>();
        for (Element element : elements) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (List.of(attributes).contains(attribute.getName())) {
                    values.add(attribute.getValue());
                }
            }
        }
        return values;
    }

    @Test
    void loadsNothing() {
        assertThat(elements)
                .extracting(element -> element.getTagName().toLowerCase(Locale.ROOT))
                .doesNotContain("script", "link", "img", "image", "iframe", "object", "embed", "base", "use");
        assertThat(values("src", "srcset", "data", "action", "poster", "background"))
                .isEmpty();
        assertThat(values("href", "xlink:href")).isNotEmpty().allMatch(ReportTest::isWithinOrTheLaboratory);
        assertThat(page).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
    }

    /** The page in which the model runs is beside the report where the program was put together with it. */
    private static boolean isWithinOrTheLaboratory(String target) {
        return target.startsWith("#") || target.equals("laboratory.html");
    }

    @Test
    void hasIdsOnceAndWhatTheyAreReferredBy() {
        List<String> ids = values("id");
        assertThat(ids).doesNotHaveDuplicates();
        Stream<String> links =
                values("href").stream().filter(target -> target.startsWith("#")).map(target -> target.substring(1));
        Stream<String> clips = values("clip-path").stream().map(clip -> clip.replaceAll("url\\(#(.*)\\)", "$1"));
        assertThat(ids).containsAll(Stream.concat(links, clips).toList()).containsAll(values("for"));
    }

    @Test
    void showsEveryChartWithATitle() throws IOException {
        try (Stream<Path> charts = Files.list(folder.resolve("charts"))) {
            long drawn = charts.filter(file -> file.toString().endsWith(".svg")).count();
            assertThat(drawn).isGreaterThan(8);
            assertThat(elements)
                    .filteredOn(element -> element.getTagName().equals("svg"))
                    .hasSize((int) drawn)
                    .allSatisfy(
                            svg -> assertThat(svg.getAttribute("aria-label")).hasSizeGreaterThan(20));
        }
    }

    @Test
    void showsEveryTableThatHasRows() {
        assertThat(values("id")).contains("table-summary", "table-effects");
        assertThat(page)
                .contains(
                        "summary: civilian harm of operations to their targets per year, without spill-over (harm/yr)")
                .contains("<th scope=\"row\">2</th>", "<td class=\"t\">action3</td>", "What the columns are");
    }

    @Test
    void saysQuestionDesignLimitsAndHowToRepeat() {
        assertThat(page)
                .contains("Which &lt;action&gt; does &quot;what&quot; &amp; how much?")
                .contains("8 points", "3 worlds, 1 run in each", "24 runs", "world.mandateShare = 0.3")
                .contains("on: policy.treaty = true, policy.publicAttribution = true")
                .contains("sweep experiment.json --out again");
        for (Limit limit : Limit.values()) {
            assertThat(page.replace("&quot;", "\""))
                    .contains("<strong>" + limit.claim() + ".</strong>\n" + limit.reason());
        }
    }

    @Test
    void isTheSameAgainAndRepeatsAsItSays() throws IOException {
        Swept.run("analyze", folder.toString());
        assertThat(folder.resolve("report.html")).hasContent(page);
        Path again = parent.resolve("again");
        Swept.run(
                "sweep",
                folder.resolve("experiment.json").toString(),
                "-q",
                "--threads",
                "2",
                "--out",
                again.toString());
        assertThat(again.resolve("report.html")).hasSameBinaryContentAs(folder.resolve("report.html"));
        assertThat(again.resolve("runs.csv")).hasSameBinaryContentAs(folder.resolve("runs.csv"));
        assertThat(Files.readString(again.resolve("manifest.json"))).contains("\"report.html\": {");
    }

    @Test
    void showsAPlaneOfTwoNumbers() throws IOException {
        Path plane = Swept.into(parent, "plane", Swept.PLANE);
        assertThat(plane.resolve("charts/phase-diagram.svg")).isNotEmptyFile();
        assertThat(plane.resolve("charts/response.svg")).isNotEmptyFile();
        assertThat(plane.resolve("report.html"))
                .content()
                .contains("proliferation.theft against escalation.gain", "0, 0.06, 0.2, 0.4, 0.8");
    }

    @Test
    void saysWhenWorldsWereEnough() throws IOException {
        Path stopped = Swept.into(parent, "stopped", Swept.STOPPED);
        String before = Files.readString(stopped.resolve("report.html"));
        assertThat(before)
                .contains("harm_per_year 0.0001 of the mean; at most 6 worlds", "still wider than asked: harm_per_year")
                .contains("6 worlds, 1 run in each", "<dd>6 runs</dd>");
        Swept.run("analyze", stopped.toString());
        assertThat(stopped.resolve("report.html")).hasContent(before);
    }
}
