package detente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.picture.Charts;
import detente.analysis.report.ReportPage;
import detente.analysis.told.Remark;
import detente.io.result.Disk;
import detente.io.result.OccupiedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result folder of two factors, two worlds and two runs in each, worked by hand. */
class ResultAnalysisTest {
    private static final String RUNS = """
            run,point,world,replication,world_seed,run_seed,status,policy.treaty,gain,operations_per_year,severity_mean
            1,1,1,1,5,6,ok,FALSE,0,10,3
            2,1,1,2,5,7,ok,FALSE,0,20,
            3,1,2,1,8,9,ok,FALSE,0,30,4
            4,1,2,2,8,1,ok,FALSE,0,40,5
            5,2,1,1,5,6,ok,FALSE,0.5,12,3
            6,2,1,2,5,7,failed,FALSE,0.5,,
            7,2,2,1,8,9,ok,FALSE,0.5,33,4
            8,2,2,2,8,1,ok,FALSE,0.5,44,5
            9,3,1,1,5,6,ok,TRUE,0,5,3
            10,3,1,2,5,7,ok,TRUE,0,10,3
            11,3,2,1,8,9,ok,TRUE,0,15,4
            12,3,2,2,8,1,ok,TRUE,0,20,5
            """;
    private static final String MANIFEST = """
            {"experiment": {"name": "x", "baseline": {"policy.treaty": false, "gain": 0.0}}}
            """;

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> rows(String table, String metric) throws IOException {
        return Files.readAllLines(folder.resolve(table)).stream()
                .filter(line -> line.contains("," + metric + ","))
                .toList();
    }

    @Test
    void summarisesPoints() throws IOException {
        write("runs.csv", RUNS);
        write("manifest.json", MANIFEST);
        ResultAnalysis.write(new Disk(), folder);
        assertThat(Files.readAllLines(folder.resolve("summary.csv")))
                .hasSize(1 + 3 * 2)
                .startsWith("point,policy.treaty,gain,metric,n,mean,sd,ci_low,ci_high,median,q25,q75");
        // Worlds 15 and 35: too few for an interval.
        assertThat(rows("summary.csv", "operations_per_year"))
                .startsWith("1,FALSE,0,operations_per_year,4,25,12.909944487358056,,,25,17.5,32.5");
        // World 1 has one value only.
        assertThat(rows("summary.csv", "severity_mean")).startsWith("1,FALSE,0,severity_mean,3,3.75,1,,,4,3.5,4.5");
    }

    @Test
    void pairsEffectsWithinWorlds() throws IOException {
        write("runs.csv", RUNS);
        write("manifest.json", MANIFEST);
        ResultAnalysis.write(new Disk(), folder);
        List<String> effects = rows("effects.csv", "operations_per_year");
        assertThat(effects).hasSize(2);
        // Worlds 12 and 38.5 against 15 and 35: differences -3 and 3.5.
        assertThat(effects.get(0))
                .startsWith("2,gain=0.5,operations_per_year,2,25,25.25,0.25,,,1.01,,,0.5,")
                .endsWith(",1,1");
        assertThat(effects.get(1))
                .startsWith("3,treaty,operations_per_year,2,25,12.5,-12.5,,,0.5,,,1,")
                .endsWith(",0.5,1");
    }

    @Test
    void saysWhereTheSpreadComesFrom() throws IOException {
        write("runs.csv", RUNS);
        write("manifest.json", MANIFEST);
        ResultAnalysis.write(new Disk(), folder);
        List<String> rows = rows("variance.csv", "operations_per_year");
        assertThat(rows).hasSize(3);
        // Runs 10 20 | 30 40: within 50, between (400 - 50) / 2 = 175; too few worlds for a width.
        assertThat(rows.get(0))
                .startsWith("1,baseline,operations_per_year,mean,2,4,25,14.142135623730951,13.228756555322953,"
                        + "7.0710678118654755,0.7777777777777778,,,495,12293");
        // Run 6 failed: differences 2 | 3 4. The reference is the baseline's mean.
        assertThat(rows.get(1)).startsWith("2,gain=0.5,operations_per_year,difference,2,3,2.75,");
        assertThat(rows.get(2)).startsWith("3,treaty,operations_per_year,difference,2,4,-12.5,");
    }

    /** Ten worlds; half the width in variance.csv is that of the intervals of the other tables. */
    @Test
    void holdsIntervalsOfOneKindInAllTables() throws IOException {
        StringBuilder runs = new StringBuilder(RUNS.lines().findFirst().orElseThrow());
        for (int point = 1; point <= 2; point++) {
            for (int world = 1; world <= 10; world++) {
                double value = 20 + world * world % 17 - (point - 1) * (3 + world * 7 % 11);
                runs.append("\n%d,%d,%d,1,5,6,ok,FALSE,%s,%s,3"
                        .formatted(10 * point + world, point, world, point == 1 ? "0" : "0.5", value));
            }
        }
        write("runs.csv", runs.append('\n').toString());
        write("manifest.json", MANIFEST);
        ResultAnalysis.write(new Disk(), folder);
        String[] summary = rows("summary.csv", "operations_per_year").get(0).split(",", -1);
        String[] effect = rows("effects.csv", "operations_per_year").get(0).split(",", -1);
        List<String> variances = rows("variance.csv", "operations_per_year");
        assertHalf(variances.get(0), summary[7], summary[8]);
        assertHalf(variances.get(1), effect[7], effect[8]);
        // The other metric is 3 in all worlds.
        assertThat(rows("summary.csv", "severity_mean").get(0)).contains(",10,3,0,,,3,3,3");
    }

    private static void assertHalf(String variance, String low, String high) {
        double half = (Double.parseDouble(high) - Double.parseDouble(low)) / 2;
        assertThat(half).isPositive();
        assertThat(Double.parseDouble(variance.split(",", -1)[11])).isCloseTo(half, within(1e-12));
    }

    @Test
    void hasNoBaselineInTheVarianceWithoutOne() throws IOException {
        write("runs.csv", RUNS);
        ResultAnalysis.write(new Disk(), folder);
        assertThat(rows("variance.csv", "operations_per_year"))
                .hasSize(3)
                .allMatch(row -> row.contains(",,operations_per_year,mean,"));
    }

    @Test
    void separatesInteractions() throws IOException {
        write("runs.csv", RUNS + """
                13,4,1,1,5,6,ok,TRUE,0.5,10,3
                14,4,1,2,5,7,ok,TRUE,0.5,20,3
                15,4,2,1,8,9,ok,TRUE,0.5,15,4
                16,4,2,2,8,1,ok,TRUE,0.5,20,5
                """);
        write("manifest.json", MANIFEST);
        ResultAnalysis.write(new Disk(), folder);
        List<String> rows = rows("interactions.csv", "operations_per_year");
        assertThat(rows).hasSize(3);
        // By world: 15 12 7.5 15 and 35 38.5 17.5 17.5; so treaty -2.25 and -19.25, gain 2.25 and 1.75.
        assertThat(rows.get(0)).startsWith("treaty,1,operations_per_year,2,-10.75,,,0.567");
        assertThat(rows.get(1)).startsWith("gain,1,operations_per_year,2,2,,,1.14");
        // Treaty's effect at high gain minus that at low gain, halved: (3 + 7.5) / 2 and (-21 + 17.5) / 2.
        assertThat(rows.get(2)).startsWith("treaty:gain,2,operations_per_year,2,1.75,,,1.13");
    }

    @Test
    void takesTheBaselineForTheLowLevel() throws IOException {
        write("runs.csv", """
                run,point,world,replication,world_seed,run_seed,status,gain,operations_per_year
                1,1,1,1,5,6,ok,0.5,7
                2,2,1,1,5,6,ok,0.1,4
                """);
        write("manifest.json", """
                {"experiment": {"name": "x", "baseline": {"gain": 0.1}}}
                """);
        ResultAnalysis.write(new Disk(), folder);
        assertThat(rows("interactions.csv", "operations_per_year"))
                .containsExactly("gain,1,operations_per_year,1,3,,,1.75,,");
    }

    private static final String FACTORIAL = """
            run,point,world,replication,world_seed,run_seed,status,gain,still,policy.treaty,operations_per_year
            1,1,1,1,5,6,ok,0.5,7,FALSE,20
            2,2,1,1,5,6,ok,0.1,7,FALSE,10
            3,3,1,1,5,6,ok,0.9,7,FALSE,30
            4,4,1,1,5,6,ok,0.5,7,TRUE,24
            5,5,1,1,5,6,ok,0.1,7,TRUE,10
            6,6,1,1,5,6,ok,0.9,7,TRUE,%s
            """;

    /** A constant stays aside; each level is held against the baseline's, on the average of the other factors. */
    @Test
    void takesThreeLevelsAndLeavesConstantsAside() throws IOException {
        write("runs.csv", FACTORIAL.formatted("50"));
        write("manifest.json", """
                {"experiment": {"name": "x", "baseline": {"gain": 0.1, "still": 7, "policy.treaty": false}}}
                """);
        ResultAnalysis.Report report = ResultAnalysis.write(new Disk(), folder);
        // Gain .5: (20 + 24) / 2 - (10 + 10) / 2; treaty: (24 + 10 + 50) / 3 - (20 + 10 + 30) / 3.
        assertThat(rows("interactions.csv", "operations_per_year"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("gain=0.5,1,operations_per_year,1,12,,,2.19"),
                        row -> assertThat(row).startsWith("gain=0.9,1,operations_per_year,1,30,,,3.87"),
                        row -> assertThat(row).startsWith("treaty,1,operations_per_year,1,8,,,1.2"),
                        // Half of (24 - 20) - (10 - 10), and of (50 - 30) - (10 - 10).
                        row -> assertThat(row).startsWith("gain=0.5:treaty,2,operations_per_year,1,2,,,1.09"),
                        row -> assertThat(row).startsWith("gain=0.9:treaty,2,operations_per_year,1,10,,,1.29"));
        assertThat(report.remarks()).noneMatch(remark -> remark.file().equals("interactions.csv"));
    }

    /** The treaty at each gain, with the baseline's as what it is compared with: 24 / 20, 10 / 10, 50 / 30. */
    @Test
    void seesAPolicyInItsContext() throws IOException {
        write("runs.csv", FACTORIAL.formatted("50"));
        write("manifest.json", """
                {"experiment": {"name": "x", "baseline": {"gain": 0.1, "still": 7, "policy.treaty": false}}}
                """);
        ResultAnalysis.Report report = ResultAnalysis.write(new Disk(), folder);
        assertThat(Files.readAllLines(folder.resolve("contrasts.csv")).stream().skip(1))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("operations_per_year,treaty,gain,0.5,4,1,1,20,1.2,,,1,1.2,,,1,"),
                        row -> assertThat(row).startsWith("operations_per_year,treaty,gain,0.1,5,2,1,10,1,,,,1,,,1,"),
                        row -> assertThat(row).startsWith("operations_per_year,treaty,gain,0.9,6,3,1,30,1.66"));
        // What did not change reads so, though its ratio is 1 and has no interval.
        assertThat(ReportPage.write(new Disk(), folder, report, List.of(), false))
                .content()
                .contains("<td>unchanged</td>")
                .contains("1 world, 1 test of contexts: the least p that Holm can give is 0.37");
    }

    /** Charts and report have titles, tables and names of files have labels. */
    @Test
    void callsFactorsByTheirTitlesWhereNobodyComputes() throws IOException {
        write("runs.csv", FACTORIAL.formatted("50"));
        write("manifest.json", """
                {"experiment": {"name": "x", "baseline": {"gain": 0.1, "still": 7, "policy.treaty": false},
                  "titles": {"policy.treaty": "agree on rules", "gain=0.9": "hot heads", "gain": "gain of retaliation"}}}
                """);
        ResultAnalysis.Report report = ResultAnalysis.write(new Disk(), folder);
        assertThat(folder.resolve("charts/effects.svg"))
                .content()
                .contains(">agree on rules<", ">gain of retaliation = 0.5<", ">hot heads + agree on rules<")
                .doesNotContain(">treaty<", ">gain=0.5<");
        assertThat(folder.resolve("charts/effects-in-context.svg"))
                .content()
                .contains(">agree on rules at hot heads<", ">agree on rules at gain of retaliation = 0.5<");
        for (String table : List.of("effects.csv", "contrasts.csv", "interactions.csv", "variance.csv")) {
            assertThat(folder.resolve(table))
                    .content()
                    .contains("treaty")
                    .doesNotContain("agree", "hot", "retaliation");
        }
        assertThat(report.files().stream().map(file -> file.getFileName().toString()))
                .noneMatch(name -> name.contains("agree"));
    }

    /** Gain and membership are circumstances; where nothing but circumstances varies, each is seen in the other. */
    @Test
    void takesWhatSwitchesAPolicyForTheChange() throws IOException {
        write("runs.csv", FACTORIAL.formatted("50").replace("policy.treaty", "policy.treaty.memberShare"));
        write("manifest.json", """
                {"experiment": {"name": "x", "baseline": {"gain": 0.1, "still": 7, "policy.treaty.memberShare": false}}}
                """);
        ResultAnalysis.write(new Disk(), folder);
        assertThat(Files.readAllLines(folder.resolve("contrasts.csv")).stream()
                        .skip(1)
                        .map(row -> row.split(",", -1)[2])
                        .distinct())
                .containsExactlyInAnyOrder("policy.treaty.memberShare", "gain");
    }

    /** Two factors that are one, a metric that never changes and one without a value, in a list of points. */
    @Test
    void saysOnceOfSeveralMetricsWhatIsMissing() throws IOException {
        String head = "run,point,world,replication,world_seed,run_seed,status,a,half,b,"
                + "operations_per_year,espionage_per_year,harm_per_year,severity_mean\n";
        write(
                "runs.csv",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> "%d,%d,1,1,5,6,ok,%d,%s,%d,%d,%d,4,\n"
                                .formatted(i, i, i, i / 2., i * i % 7, i * i, 20 - i))
                        .collect(Collectors.joining("", head, "")));
        write("manifest.json", "{\"experiment\": {\"name\": \"x\", \"design\": {\"kind\": \"list\"}}}");
        assertThat(ResultAnalysis.write(new Disk(), folder).remarks().stream()
                        .filter(remark -> remark.file().equals("sensitivity.csv"))
                        .map(remark -> remark.text() + " " + remark.asked()))
                .satisfiesExactly(
                        tied -> assertThat(tied)
                                .startsWith("a and half hang together")
                                .endsWith("(operations_per_year, espionage_per_year and harm_per_year) true"),
                        few -> assertThat(few)
                                .isEqualTo("no intervals: they need 32 points with a value"
                                        + " (operations_per_year and espionage_per_year) true"),
                        constant -> assertThat(constant)
                                .startsWith("the same mean at every point")
                                .endsWith("(harm_per_year) false"),
                        nothing -> assertThat(nothing).isEqualTo("no value at any point (severity_mean) false"));
    }

    private String remark(String design, String runs) throws IOException {
        write("runs.csv", runs);
        write("manifest.json", "{\"experiment\": {\"name\": \"x\", \"design\": {\"kind\": \"" + design + "\"}}}");
        return ResultAnalysis.write(new Disk(), folder).remarks().stream()
                .filter(remark -> remark.file().equals("interactions.csv"))
                .map(remark -> remark.text() + " " + remark.asked())
                .collect(Collectors.joining());
    }

    @Test
    void saysWhyItSeparatesNothing() throws IOException {
        assertThat(remark("factorial", RUNS))
                .isEqualTo("no rows: of 4 combinations of levels 3 are among its points, and all are needed true");
        assertThat(Files.readAllLines(folder.resolve("interactions.csv"))).hasSize(1);
        assertThat(remark("list", FACTORIAL.formatted("50") + "7,7,1,1,5,6,ok,0.1,7,TRUE,10\n"))
                .isEqualTo("no rows: of 7 points some have the same levels false");
        assertThat(remark("factorial", FACTORIAL.formatted("")))
                .isEqualTo("no figures for any metric: no world has a value at every point true");
        assertThat(remark("list", FACTORIAL.formatted("50").lines().limit(2).collect(Collectors.joining("\n")) + "\n"))
                .isEqualTo("no rows: no factor has two levels false");
        String many = IntStream.rangeClosed(1, 33)
                .mapToObj(i -> i + "," + i + ",1,1,5,6,ok," + i + "," + -i + ",5\n")
                .collect(Collectors.joining());
        assertThat(remark("list", "run,point,world,replication,world_seed,run_seed,status,a,b,harm_per_year\n" + many))
                .isEqualTo("no rows: its factors have more than 1,024 combinations of levels false");
    }

    /** Forty rows have a place; a factor with one change is among them, beside one with sixty. */
    @Test
    void theChartOfEffectsHasRowsOfEveryFactorAndSaysWhatItLeavesOut() throws IOException {
        StringBuilder runs = new StringBuilder(
                "run,point,world,replication,world_seed,run_seed,status,many,policy.treaty,operations_per_year\n");
        for (int i = 0; i <= 61; i++) {
            int many = i < 2 ? 0 : i - 1;
            runs.append(
                    "%d,%d,1,1,5,6,ok,%d,%s,%d\n".formatted(i + 1, i + 1, many, i == 1 ? "TRUE" : "FALSE", 100 + many));
        }
        write("runs.csv", runs.toString());
        write("manifest.json", """
                {"experiment": {"name": "x", "baseline": {"many": 0, "policy.treaty": false}}}
                """);
        write("series.csv", series());
        ResultAnalysis.write(new Disk(), folder);
        assertThat(folder.resolve("charts/effects.svg"))
                .content()
                .contains(">treaty<", ">many=60<", ">many=22<", "Shown are 40 of 61 contrasts", "effects.csv has all")
                .doesNotContain(">many=21<");
        assertThat(folder.resolve("charts/regimes.svg"))
                .content()
                .contains("Shown are the baseline and 11 of 61 other points", ">treaty<");
    }

    /** As when every run failed. */
    @Test
    void aChartWithoutDataIsNotDrawnAndThatIsSaid() throws IOException {
        write("runs.csv", """
                run,point,world,replication,world_seed,run_seed,status,gain,operations_per_year
                1,1,1,1,5,6,failed,0,
                2,2,1,1,5,6,failed,1,
                """);
        write("manifest.json", "{\"experiment\": {\"name\": \"x\", \"baseline\": {\"gain\": 0}}}");
        write("series.csv", series().lines().findFirst().orElseThrow() + "\n");
        ResultAnalysis.Report report = ResultAnalysis.write(new Disk(), folder);
        assertThat(report.drawings()).isEmpty();
        assertThat(report.files()).noneMatch(file -> file.endsWith("effects.svg"));
        assertThat(report.remarks())
                .extracting(Remark::text)
                .contains(
                        "effects is not drawn: nothing that it shows has a value",
                        "severity is not drawn: nothing that it shows has a value");
    }

    /** What differs in case only, or in a sign that no file name holds, has its own files. */
    @Test
    void noTwoChartsShareAFile() throws IOException {
        StringBuilder runs = new StringBuilder("run,point,world,replication,world_seed,run_seed,status,who,")
                .append("operations_per_year\n");
        List<String> levels = List.of("none", "A+B", "A B", "a+b", "A/B");
        for (int i = 0; i < levels.size(); i++) {
            runs.append("%d,%d,1,1,5,6,ok,%s,%d\n".formatted(i + 1, i + 1, levels.get(i), i));
        }
        write("runs.csv", runs.toString());
        write("manifest.json", "{\"experiment\": {\"name\": \"x\", \"baseline\": {\"who\": \"none\"}}}");
        write("series.csv", series());
        List<Path> files = ResultAnalysis.write(new Disk(), folder).files();
        assertThat(files.stream().map(file -> file.toString().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .filteredOn(file -> file.contains("frequency") && file.endsWith(".svg"))
                .hasSize(levels.size());
    }

    @Test
    void hasNoEffectsWithoutABaseline() throws IOException {
        write("runs.csv", RUNS);
        ResultAnalysis.write(new Disk(), folder);
        assertThat(Files.readAllLines(folder.resolve("effects.csv"))).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("summary.csv"))).hasSize(7);
    }

    @Test
    void drawsWhatTheFolderHoldsAndTheSameBytesAgain() throws IOException {
        write("runs.csv", RUNS);
        write("manifest.json", MANIFEST);
        write("series.csv", series());
        ResultAnalysis.Report report = ResultAnalysis.write(new Disk(), folder);
        assertThat(report.pictureProblem()).isEmpty();
        assertThat(report.files())
                .contains(
                        folder.resolve("charts/effects.svg"),
                        folder.resolve("charts/frequency-treaty.png"),
                        folder.resolve("charts/frequency-gain-0.5.svg"),
                        folder.resolve("charts/severity.svg"),
                        folder.resolve("charts/regimes.svg"),
                        folder.resolve("charts/proliferation-over-time.svg"))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        byte[] first = Files.readAllBytes(folder.resolve("charts/severity.svg"));
        byte[] firstEffects = Files.readAllBytes(folder.resolve("effects.csv"));
        ResultAnalysis.write(new Disk(), folder);
        assertThat(folder.resolve("charts/severity.svg")).hasBinaryContent(first);
        assertThat(folder.resolve("effects.csv")).hasBinaryContent(firstEffects);
    }

    /** Worlds of the baseline: .15 and .35; of the treaty: .5 and .115. */
    @Test
    void saysWhatThePicturesOverTimeShow() throws IOException {
        write("runs.csv", RUNS);
        write("manifest.json", MANIFEST);
        write("series.csv", series());
        ResultAnalysis.write(new Disk(), folder);
        List<String> rows = rows("series_summary.csv", "espionage_per_year");
        assertThat(rows).hasSize(3 * 6);
        assertThat(rows.get(0)).startsWith("1,baseline,espionage_per_year,-2,2,0.25,,,,,");
        assertThat(rows.get(11)).startsWith("3,treaty,espionage_per_year,3,2,0.3075,,,0.05749999");
    }

    @Test
    void asksForRunsInTheirOrder() throws IOException {
        List<String> lines = RUNS.lines().collect(Collectors.toList());
        Collections.swap(lines, 2, 3);
        write("runs.csv", String.join("\n", lines) + "\n");
        write("manifest.json", MANIFEST);
        write("series.csv", series());
        assertThatThrownBy(() -> ResultAnalysis.write(new Disk(), folder))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessage(folder.resolve("runs.csv")
                        + ":4: run 2 stands behind run 3; the rows have to be in the order of their runs");
    }

    private static String series() {
        String header = Charts.observables().stream().collect(Collectors.joining(",", "run,time,", "\n"));
        return IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(run -> IntStream.range(-2, 4)
                        .mapToObj(time -> run + "," + time
                                + (",0." + run).repeat(Charts.observables().size()) + "\n"))
                .collect(Collectors.joining("", header, ""));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> ResultAnalysis.write(new Disk(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no runs.csv");
    }

    @Test
    void leavesNoHalfTableBehind() throws IOException {
        write("runs.csv", RUNS + "13,4,1,1,5,6,ok,TRUE,1,many,3\n");
        assertThatThrownBy(() -> ResultAnalysis.write(new Disk(), folder))
                .hasMessageContaining("runs.csv:14: operations_per_year is 'many' and should be a decimal number");
        assertThat(Arrays.asList(folder.toFile().list())).containsExactly("runs.csv");
    }
}
