package detente.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.ResultAnalysis;
import detente.io.result.Disk;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What a report says of results that are not as they should be. */
class ReportPageTest {
    @TempDir
    private Path folder;

    private String report() throws IOException {
        ReportPage.write(new Disk(), folder, nothingDrawn(), List.of());
        return Files.readString(folder.resolve("report.html"));
    }

    @Test
    void comesWithoutPicturesAndSaysSo() throws IOException {
        assertThat(report())
                .contains("Charts could not be drawn on this machine", "fonts-dejavu-core")
                .contains("What it cannot say", "</html>");
    }

    @Test
    void listsFailedRunsWithWhatRepeatsThem() throws IOException {
        Files.writeString(folder.resolve("failures.csv"), """
                run,point,world,replication,world_seed,run_seed,error,command
                4,1,2,2,8,1,"java.lang.X: a < b, ""c\""",java -jar detente.jar run scenario.json --seed 1
                """);
        assertThat(report())
                .contains("1 run (failures.csv)", "a &lt; b, &quot;c&quot;")
                .contains("<code>java -jar detente.jar run scenario.json --seed 1</code>");
    }

    /** Whatever stands in the files, the page is well-formed, and shows what is not seen. */
    @Test
    void controlCharactersLeaveThePageWellFormed() throws Exception {
        String hostile = "a\\u0001b\\u001b[31m\\u007f\\u202e\\uffff<&>";
        Files.writeString(folder.resolve("manifest.json"), """
                { "experiment": { "name": "x", "question": "HOSTILE", "scenario": { "description": "HOSTILE" },
                  "design": { "kind": "factorial", "factors": { "HOSTILE": [false, "HOSTILE"] } } } }
                """.replace("HOSTILE", hostile));
        String page = report();
        assertThat(page)
                .contains("a\\u0001b\\u001b[31m\\u007f\\u202e\\uffff&lt;&amp;&gt;")
                .doesNotContain("\u202e", "\u007f");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("html");
    }

    @Test
    void writesListsOfTypesAsTablesDo() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), """
                { "experiment": { "name": "x", "baseline": { "policy.treaty.bans": [], "policy.treaty": false },
                  "design": { "kind": "factorial", "factors": {
                    "policy.treaty": [false, true],
                    "policy.treaty.bans": [[], ["DEGRADATION", "DISRUPTION"]] } } } }
                """);
        assertThat(report())
                .contains(
                        "<td>NONE, DEGRADATION+DISRUPTION</td>\n<td>NONE</td>", "<td>FALSE, TRUE</td>\n<td>FALSE</td>");
    }

    /** The first interval is clear of 0 where the ranks are not; the second row agrees; the third has no interval. */
    @Test
    void saysWhereIntervalAndTestDisagree() throws IOException {
        Files.writeString(folder.resolve("effects.csv"), """
                point,contrast,metric,difference,difference_low,difference_high,p_value
                2,a,harm_per_year,2,1,3,0.2
                3,b,harm_per_year,2,-1,3,0.2
                4,c,harm_per_year,2,,,0.01
                2,a,trust,2,-1,3,0.2
                """);
        assertThat(report())
                .containsOnlyOnce("In 1 row the interval of the difference holds 0")
                .contains("2 [1, 3]", "2 [too few worlds]");
    }

    @Test
    void saysThatIndicesAreUndefined() throws IOException {
        Files.writeString(folder.resolve("sensitivity.csv"), """
                factor,partner,metric,method,n,total,total_low,total_high
                a,,harm_per_year,sobol,64,0.3,0.2,0.6
                a,,trust,sobol,64,,,
                """);
        assertThat(report()).contains("0.3000 [0.2000, 0.6000]").containsOnlyOnce("<td class=\"t\">undefined</td>");
    }

    @Test
    void joinsIntervalsAndCutsLongTables() throws IOException {
        StringBuilder table = new StringBuilder("point,metric,n,mean,ci_low,ci_high,ratio,ratio_low,ratio_high\n");
        for (int point = 1; point <= 300; point++) {
            table.append(point).append(",harm_per_year,12,0.123456,0.1,2e-7,1234567.5,,\n");
            table.append(point).append(",trust,12,1,1,1,,,\n");
        }
        Files.writeString(folder.resolve("summary.csv"), table.toString().replace("2e-7", "2.0E-7"));
        String page = report();
        assertThat(page)
                .contains("0.1235 [0.1000, 2.000e-07]", "<td>1.235e+06 [too few worlds]</td>")
                .contains("the first 250 of 300 rows, all of them in summary.csv", "the first 12 of 300 rows")
                .doesNotContain(">ci_low</th>", ">251<");
    }

    /** An analysis that wrote all that lies in the folder, and drew nothing. */
    private ResultAnalysis.Report nothingDrawn() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ResultAnalysis.Report(
                    ResultAnalysis.Wish.USUAL,
                    files.toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.of("no fonts"));
        }
    }
}
