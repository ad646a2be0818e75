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
    private static final char NO_BREAK = '\u00a0';

    @TempDir
    private Path folder;

    private String report() throws IOException {
        return report(false);
    }

    private String report(boolean laboratory) throws IOException {
        ReportPage.write(new Disk(), folder, nothingDrawn(), List.of(), laboratory);
        return Files.readString(folder.resolve("report.html"));
    }

    @Test
    void leadsToTheLaboratoryBesideItAndElseToItsCommand() throws IOException {
        assertThat(report(true)).contains("<a href=\"laboratory.html\">open it").doesNotContain("detente.jar lab");
        assertThat(report(false)).contains("java -jar detente.jar lab .").doesNotContain("laboratory.html");
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

    /** One change is told, one is luck, and of one other parameter sets have it the other way. */
    @Test
    void opensWithWhatWasFound() throws IOException {
        Files.writeString(folder.resolve("effects.csv"), """
                point,contrast,metric,ratio,ratio_low,ratio_high,parametric_low,parametric_high,p_holm
                2,a,total_harm_per_year,0.6,0.55,0.65,0.5,0.75,0.001
                3,b,total_harm_per_year,0.9,0.85,0.95,0.7,1.04,0.002
                4,c,total_harm_per_year,0.99,0.95,1.03,0.9,1.1,0.4
                5,a+b+c,total_harm_per_year,0.5,0.45,0.55,0.4,0.6,0.001
                2,a,operations_per_year,1.2,1.1,1.3,1.05,1.4,0.01
                """);
        assertThat(report().replace(NO_BREAK, ' '))
                .containsSubsequence(
                        "<section id=\"findings\">",
                        "With all 3 changes together total harm is 50 % lower (45 to 55 with luck, 40 to 60 over the",
                        "“a” does most: total harm is 40 % lower (35 to 45 with luck, 25 to 50 over the parameter sets)",
                        "Then comes “b” (−10 %).",
                        "Of “c” no change of total harm is told from luck.",
                        "otherwise: “b” (−30 to +4.0 %).",
                        "frequency of operations changes most by “a”: it is 20 % higher (10 to 30 with luck",
                        "forecasts nothing",
                        "<section id=\"charts\">",
                        "<section id=\"design\">");
    }

    @Test
    void whatLuckCouldDoIsNoFinding() throws IOException {
        Files.writeString(folder.resolve("effects.csv"), """
                point,contrast,metric,ratio,ratio_low,ratio_high,p_holm
                2,a,total_harm_per_year,0.6,0.3,1.2,0.2
                3,b,total_harm_per_year,0.7,,,0.001
                """);
        assertThat(report())
                .contains("Of 2 changes none is told to change total harm: nothing that luck could not do.")
                .doesNotContain("does most");
    }

    @Test
    void opensWithWhatHoldsOverFutures() throws IOException {
        Files.writeString(folder.resolve("robustness.csv"), """
                arm,metric,n_futures,p_holm,p_spread_holm,median,q05,q95,share_lower,luck_share,worst,share_5pct
                none,total_harm_per_year,50,,,1,1,1,0,,,0
                a,total_harm_per_year,50,0.001,0.01,0.8,0.6,1.1,0.9,0.1,1.2,0.8
                b,total_harm_per_year,50,0.6,0.6,0.99,0.98,1.01,0.6,0.9,1,0
                """);
        Files.writeString(folder.resolve("drivers.csv"), """
                arm,metric,factor,rank_correlation,first,is_driver
                a,total_harm_per_year,x,-0.7,0.5,TRUE
                a,total_harm_per_year,y,0.1,0.01,FALSE
                """);
        assertThat(report().replace(NO_BREAK, ' '))
                .containsSubsequence(
                        "<section id=\"findings\">",
                        "“a” lowers total harm in 90 % of 50 futures: ratio 0.800 in the median, 0.600 to 1.100 in nine",
                        "Nothing that luck could not do is told of “b”.",
                        "In some futures it is not lowered by “a”.",
                        "a lowers it more where x is larger (rank correlation -0.700).",
                        "<section id=\"charts\">");
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
