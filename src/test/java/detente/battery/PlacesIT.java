package detente.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D2: another place, language, machine code or collector gives the same files. */
class PlacesIT {
    private static final String EXPERIMENT = """
            { "name": "places", "scenario": { "name": "short", "world": "WORLD", "years": 3, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true], "escalation.gain": [0.06, 0.5] } },
              "baseline": { "policy.treaty": false, "escalation.gain": 0.06 },
              "worlds": 3, "replications": 2, "seed": 8,
              "outputs": { "series": SERIES, "events": true, "proliferation": true, "states": true } }
            """;
    private static final List<String> FEW = List.of(
            "locale ar and another time zone", "locale tr and another encoding", "parallel collector", "newer Java");

    @TempDir
    private Path folder;

    @Test
    void placesDoNotMatter() throws Exception {
        Map<String, List<String>> all = places();
        Map<String, List<String>> few = new LinkedHashMap<>();
        FEW.stream().filter(all::containsKey).forEach(name -> few.put(name, all.getOrDefault(name, List.of())));
        if (few.size() < FEW.size()) {
            few.put("locale de", all.getOrDefault("locale de", List.of()));
        }
        Battery.passed(Line.D2, cases("two-rivals", "false", few));
    }

    @Test
    @Tag("battery")
    void noPlaceMatters() throws Exception {
        Map<String, List<String>> places = places();
        assertThat(places).hasSizeGreaterThanOrEqualTo(20);
        Battery.passed(Line.D2, cases("three-states", "{ \"every\": \"month\" }", places));
    }

    /** Another Java packs pictures otherwise, and other arithmetic ends in other last digits of a line's place. */
    private static final List<String> DRAW_OTHERWISE = List.of("newer", "-XX:-UseLibmIntrinsic", "-XX:UseAVX=0");

    /** Flags by name. The flag {@code newer} stands for another Java. */
    private static Map<String, List<String>> places() throws IOException {
        Map<String, List<String>> places = new LinkedHashMap<>();
        places.put(
                "locale ar and another time zone",
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"));
        places.put(
                "locale tr and another encoding",
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"));
        places.put("locale de", List.of("-Duser.language=de", "-Duser.country=DE"));
        places.put("locale fa", List.of("-Duser.language=fa", "-Duser.country=IR"));
        places.put("locale hi", List.of("-Duser.language=hi", "-Duser.country=IN", "-Duser.script=Deva"));
        places.put(
                "locale th with its calendar", List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"));
        places.put("encoding UTF-16", List.of("-Dfile.encoding=UTF-16", "-Dsun.jnu.encoding=UTF-8"));
        places.put("encoding ASCII", List.of("-Dfile.encoding=US-ASCII"));
        places.put("time zone New York", List.of("-Duser.timezone=America/New_York"));
        places.put("line ends of Windows", List.of("-Dline.separator=\r\n"));
        places.put("serial collector", List.of("-XX:+UseSerialGC"));
        places.put("parallel collector", List.of("-XX:+UseParallelGC"));
        places.put("collector Z", List.of("-XX:+UseZGC"));
        places.put("interpreted", List.of("-Xint"));
        places.put("first compiler only", List.of("-XX:TieredStopAtLevel=1"));
        places.put("second compiler at once", List.of("-XX:-TieredCompilation", "-Xcomp"));
        places.put("no intrinsic mathematics", List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-UseLibmIntrinsic"));
        places.put("no vectors, no fused sums", List.of("-XX:UseAVX=0", "-XX:-UseFMA", "-XX:-UseSuperWord"));
        places.put("other hash codes", List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
        places.put("wide pointers, little memory", List.of("-XX:-UseCompressedOops", "-Xmx192m"));
        places.put("one processor", List.of("-XX:ActiveProcessorCount=1"));
        if (!newer().isEmpty()) {
            places.put("newer Java", List.of("newer"));
        }
        return places;
    }

    private int cases(String world, String series, Map<String, List<String>> places) throws Exception {
        String experiment = EXPERIMENT.replace("WORLD", world).replace("SERIES", series);
        Map<String, String> expected = sweep(experiment, "usual", List.of());
        for (Map.Entry<String, List<String>> place : places.entrySet()) {
            Map<String, String> files = sweep(experiment, place.getKey(), place.getValue());
            if (DRAW_OTHERWISE.stream().anyMatch(place.getValue()::contains)) {
                Map<String, String> tables = new LinkedHashMap<>(expected);
                tables.keySet().removeIf(PlacesIT::isPicture);
                files.keySet().removeIf(PlacesIT::isPicture);
                Program.assertSame(tables, files, place.getKey());
            } else {
                Program.assertSame(expected, files, place.getKey());
            }
        }
        return places.size();
    }

    /** Or tells its hash. */
    private static boolean isPicture(String name) {
        return name.startsWith("charts/") || name.equals("report.html") || name.equals("manifest.json");
    }

    private Map<String, String> sweep(String experiment, String place, List<String> flags) throws Exception {
        Path own = Files.createDirectories(folder.resolve(place));
        Files.writeString(own.resolve("places.json"), experiment);
        boolean other = flags.contains("newer");
        Process process = Program.start(
                other ? newer().get(0) : Path.of(System.getProperty("java.home")),
                other ? List.of() : flags,
                own,
                "sweep",
                "places.json");
        assertThat(Program.end(process)).as("%s: %s", place, Program.said(own)).isZero();
        return Program.files(own.resolve("results").resolve("places"));
    }

    /** Other Javas of this machine, newer than the one that runs. */
    private static List<Path> newer() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> version(home) > Runtime.version().feature())
                    .sorted()
                    .toList();
        }
    }

    private static int version(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.replaceAll("JAVA_VERSION=\"([0-9]+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
