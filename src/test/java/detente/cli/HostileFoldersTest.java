package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was done to a result folder, {@code analyze} and {@code verify} say it with the file, and in a table with the
 * line, and leave every file as it is; nothing makes them wait, and nothing is an internal error.
 */
@DisabledOnOs(OS.WINDOWS)
class HostileFoldersTest {
    private static final String EXPERIMENT = """
            { "name": "hostile", "question": "Who is fooled?",
              "scenario": { "name": "short", "world": "two-rivals", "years": 1, "burnInYears": 0 },
              "design": %s, "worlds": 2, "replications": 1, "seed": 5,
              "outputs": { "series": { "every": "quarter" }, "events": true, "proliferation": true, "states": true, "compress": %s,
                           "metrics": ["harm_per_year", "operations_per_year"] } }
            """;
    private static final String RANGES = "\"factors\": { \"escalation.gain\": { \"from\": 0, \"to\": 0.5 },"
            + " \"conflict.rate\": { \"from\": 5, \"to\": 15 } } }";
    private static final Map<String, String> DESIGNS = Map.of(
            "factorial",
            "{ \"kind\": \"factorial\", \"factors\": { \"policy.treaty\": [false, true], \"escalation.gain\": [0.1, 0.5] } }",
            "list",
            "{ \"kind\": \"list\", \"points\": [ { \"years\": 1 }, { \"years\": 2 }, { \"years\": 0.5 } ] }",
            "one-at-a-time",
            "{ \"kind\": \"one-at-a-time\", \"factors\": { \"policy.treaty\": [false, true], \"escalation.gain\": [0.1, 0.5] } }",
            "sobol",
            "{ \"kind\": \"sobol\", \"points\": 4, " + RANGES,
            "morris",
            "{ \"kind\": \"morris\", \"trajectories\": 2, " + RANGES,
            "crossed",
            "{ \"kind\": \"crossed\", \"arms\": { \"none\": {}, \"treaty\": { \"policy.treaty\": true } }, \"baseline\": \"none\","
                    + " \"futures\": { \"kind\": \"random\", \"points\": 3, " + RANGES + " }");
    private static final String CALIBRATION = """
            { "name": "calibrated", "tolerance": 4, "worlds": 10, "finalWorlds": 10, "population": 2, "most": 5,
              "parameters": { "escalation.gain": { "from": 0.02, "to": 0.2 } },
              "targets": [ { "id": "T01", "value": 37, "low": 30, "high": 44 },
                           { "id": "T07", "value": 3.05, "low": 2.9, "high": 3.2 } ],
              "profiled": ["conflict.rate"] }
            """;

    /** What is made anew from the manifest and the runs, and not read by a comparison. */
    private static final List<String> NOT_COMPARED =
            List.of("scenario.json", "experiment.json", "datapackage.json", "summary.csv");

    @TempDir
    private static Path shared;

    private static final List<Path> RESULTS = new ArrayList<>();

    @TempDir
    private Path scratch;

    private String said = "";

    @BeforeAll
    static void sweepOnce() throws IOException {
        for (String kind : DESIGNS.keySet().stream().sorted().toList()) {
            RESULTS.add(Swept.into(shared, kind, EXPERIMENT.formatted(DESIGNS.get(kind), kind.equals("sobol"))));
        }
        Path calibrated = shared.resolve("calibrated");
        Path file = Files.writeString(shared.resolve("calibrated.json"), CALIBRATION);
        Swept.run("calibrate", file.toString(), "--quiet", "--out", calibrated.toString());
        RESULTS.add(calibrated);
    }

    @Test
    @Timeout(120)
    void twoHundredAndFiftyMutatedFoldersAreRefusedAndLeftAsTheyAre() throws IOException {
        mutations(0, 250);
    }

    @Test
    @Tag("battery")
    void fiveThousandMutatedFoldersAreRefusedAndLeftAsTheyAre() throws IOException {
        mutations(10_000, 5_000);
    }

    private void mutations(int first, int count) throws IOException {
        int refused = 0;
        for (int number = first; number < first + count; number++) {
            Path original = RESULTS.get(number % RESULTS.size());
            Path folder = copy(original);
            FolderMutation mutation = FolderMutation.in(folder, number);
            String what = number + ", " + original.getFileName() + ", " + mutation;
            Map<String, String> before = files(folder);
            boolean same = before.equals(files(original));

            int code = detente("analyze", folder);
            assertThat(code).as("%s: %s", what, said).isIn(same ? List.of(0) : List.of(65, 74));
            if (!same) {
                isTold(mutation, what, folder);
                assertThat(files(folder)).as(what).isEqualTo(before);
            }
            code = detente("verify", folder, "--sample", "1");
            assertThat(code).as("%s: %s", what, said).isIn(same ? List.of(0) : List.of(1, 65, 74));
            if (!same) {
                isTold(mutation, what, folder);
            }
            if (number % 5 == 0) {
                code = detente("compare", folder, original.toString());
                assertThat(code)
                        .as("%s: %s", what, said)
                        .isIn(
                                same || NOT_COMPARED.contains(mutation.file())
                                        ? List.of(0, 2, 65, 74)
                                        : List.of(2, 65, 74));
                assertThat(said).as(what).doesNotContain("Exception", "internal error", "\tat ");
            }
            refused += same ? 0 : 1;
            delete(folder);
        }
        assertThat(refused).isGreaterThan(count * 9 / 10);
    }

    private void isTold(FolderMutation mutation, String what, Path folder) {
        assertThat(said)
                .as(what)
                .contains(mutation.file())
                .doesNotContain("Exception", "internal error", "\tat ")
                .matches(text -> text.lines().count() < 30);
        if (mutation.hasLine()) {
            assertThat(said).as(what).containsPattern("\\Q" + folder.resolve(mutation.file()) + "\\E:\\d+: ");
        }
    }

    /** It is analysed as it is, and nobody can overlook that. */
    @Test
    void changedNumbersAreAnalysedOnlyWhenAskedFor() throws IOException {
        Path folder = copy(RESULTS.get(0));
        Path runs = folder.resolve("runs.csv");
        String text = Files.readString(runs);
        Files.writeString(runs, text.replaceFirst("(?m)[^,\\n]*$(?=\\n\\z)", "123.5"));
        assertThat(Files.readString(runs)).isNotEqualTo(text);
        Map<String, String> before = files(folder);
        assertThat(detente("analyze", folder)).isEqualTo(65);
        assertThat(said)
                .contains(runs + ": was changed after the end of the sweep, its hash is another")
                .contains("'verify " + folder + " --all'", "'analyze " + folder + " --changed'");
        assertThat(files(folder)).isEqualTo(before);

        assertThat(detente("analyze", folder, "--changed")).as(said).isZero();
        assertThat(said).contains("not as the sweep left them, and analysed all the same: runs.csv");
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("<dt>Changed</dt>", "runs.csv: not as the sweep left them");
        assertThat(folder.resolve("manifest.json"))
                .content()
                .containsPattern("\"changed\": \\[\\s*\"runs.csv\"\\s*\\]");
        assertThat(detente("analyze", folder)).as("the runs are still others").isEqualTo(65);

        Files.writeString(runs, text);
        assertThat(detente("analyze", folder)).as(said).isZero();
        assertThat(folder.resolve("report.html")).content().doesNotContain("<dt>Changed</dt>");
        assertThat(folder.resolve("manifest.json")).content().doesNotContain("\"changed\"");
        assertThat(detente("verify", folder, "--all")).as(said).isZero();
    }

    /** What does not fit the design is no result, whatever was asked for. */
    @Test
    void damageIsNeverAnalysed() throws IOException {
        Path folder = copy(RESULTS.get(0));
        Path runs = folder.resolve("runs.csv");
        Files.writeString(runs, Files.readString(runs).replaceFirst("\n3,[^\n]*", ""));
        assertThat(detente("analyze", folder, "--changed")).isEqualTo(65);
        assertThat(said)
                .contains(runs + ":4: run is '4', and '3' is due here: rows are missing, double or in another order");
    }

    /** What the analysis writes may be missing: it is written anew. */
    @Test
    void missingTablesOfTheAnalysisAreWrittenAnew() throws IOException {
        Path folder = copy(RESULTS.get(0));
        Map<String, String> before = files(folder);
        Files.delete(folder.resolve("summary.csv"));
        Files.delete(folder.resolve("report.html"));
        assertThat(detente("analyze", folder)).as(said).isZero();
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void tablesOfAnotherResultAreNotTakenForItsOwn() throws IOException {
        Path folder = copy(RESULTS.get(0));
        Files.copy(RESULTS.get(0).resolve("runs.csv"), folder.resolve("runs.csv.gz"));
        assertThat(detente("analyze", folder)).isEqualTo(65);
        assertThat(said).contains(folder.resolve("runs.csv.gz") + ": is no table of this result; move it elsewhere");
    }

    @Test
    void namesOfFilesInTheManifestLeadNowhereElse() throws IOException {
        for (String name : List.of("../x", "/etc/passwd", "a/../../x", "x\\u0000y", "x\\ny", "")) {
            Path folder = copy(RESULTS.get(0));
            Path manifest = folder.resolve("manifest.json");
            Files.writeString(
                    manifest,
                    Files.readString(manifest)
                            .replaceFirst("\"scenario.json\": \\{", "\"" + name.replace("\\", "\\\\") + "\": {"));
            assertThat(detente("analyze", folder)).as(name).isEqualTo(65);
            assertThat(said).as(name).contains("manifest.json", "which is no file below the folder");
            delete(folder);
        }
    }

    @Test
    @Timeout(60)
    void mutatedShardsAreNotMerged() throws IOException {
        Path experiment =
                Files.writeString(scratch.resolve("parts.json"), EXPERIMENT.formatted(DESIGNS.get("factorial"), false));
        Path parts = scratch.resolve("parts");
        for (int part = 1; part <= 2; part++) {
            assertThat(detente("sweep", experiment, "--out", parts.toString(), "--shard", part + "/2"))
                    .as(said)
                    .isZero();
        }
        for (int number = 0; number < 60; number++) {
            Path folder = copy(parts);
            Path shard = folder.resolve("shards/2-of-2");
            Map<String, String> original = files(shard);
            Files.copy(shard.resolve("scenario.json"), shard.resolve("summary.csv"));
            FolderMutation mutation = FolderMutation.in(shard, number);
            Files.deleteIfExists(shard.resolve("summary.csv"));
            List<String> taken = List.of("manifest.json", "runs.csv", "series.csv", "events.csv", "proliferation.csv");
            if (taken.contains(mutation.file()) && !files(shard).equals(original)) {
                String what = number + ", " + mutation;
                Map<String, String> before = files(folder);
                assertThat(detente("merge", folder)).as("%s: %s", what, said).isIn(1, 65, 74);
                assertThat(said).as(what).doesNotContain("Exception", "internal error", "\tat ");
                assertThat(files(folder)).as(what).isEqualTo(before);
            }
            delete(folder);
        }
    }

    private int detente(String command, Path path, String... more) {
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages, true);
        String[] arguments = Stream.concat(Stream.of(command, path.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        int code = Detente.execute(writer, writer, arguments);
        said = messages.toString();
        return code;
    }

    private Path copy(Path from) throws IOException {
        Path to = scratch.resolve("copy");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What stands in a folder; the lock is no part of it. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> content = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> !one.endsWith(".lock")).sorted().toList()) {
                String text = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        : "no file";
                content.put(folder.relativize(file).toString(), text);
            }
        }
        return content;
    }
}
