package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.DesignKind;
import detente.experiment.DesignKind.Analysis;
import detente.experiment.Designs;
import detente.parameter.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every design is analysed as it says: {@code sensitivity.csv} and {@code interactions.csv} hold what it allows. */
class DesignAnalysisTest {
    private static final int POINTS = 8;

    @TempDir
    Path parent;

    static Stream<DesignKind> kinds() {
        return Designs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyDesignIsAnalysedAsItSays(DesignKind kind) throws IOException {
        Path folder = Swept.into(parent, kind.name(), experiment(kind));
        String method = "," + kind.analysis().name().toLowerCase(Locale.ROOT) + ",";
        boolean isSensitivity =
                List.of(Analysis.RANK, Analysis.SOBOL, Analysis.MORRIS).contains(kind.analysis());
        List<String> sensitivity = rows(folder, "sensitivity");

        assertThat(sensitivity).allMatch(row -> row.contains(method));
        assertThat(sensitivity.isEmpty()).isEqualTo(!isSensitivity);
        if (kind.analysis() == Analysis.INTERACTIONS) {
            assertThat(rows(folder, "interactions")).isNotEmpty();
        }
        for (String table : List.of("robustness", "drivers", "futures")) {
            assertThat(folder.resolve(table + ".csv").toFile().exists())
                    .isEqualTo(kind.analysis() == Analysis.ROBUSTNESS);
        }
    }

    private static String experiment(DesignKind kind) {
        String options = kind.options().stream()
                .filter(option -> option.kind() == Kind.INTEGER && Double.isNaN(option.standard()))
                .map(option -> ", \"%s\": %d".formatted(option.key(), POINTS))
                .collect(Collectors.joining());
        return """
                { "name": "analysed",
                  "scenario": { "name": "short", "world": { "kind": "generated" }, "years": 1, "burnInYears": 0 },
                  "design": { "kind": "%s"%s, %s },
                  "worlds": 2, "seed": 7,
                  "outputs": { "series": false, "events": false, "metrics": ["operations_per_year"] } }
                """.formatted(kind.name(), options, varied(kind));
    }

    private static String varied(DesignKind kind) {
        return switch (kind.asks()) {
            case LEVELS -> "\"factors\": { \"conflict.rate\": [5, 15], \"escalation.gain\": [0, 0.3] }";
            case RANGES ->
                "\"factors\": { \"conflict.rate\": { \"from\": 5, \"to\": 15 },"
                        + " \"escalation.gain\": { \"from\": 0, \"to\": 0.3 } }";
            case ARMS ->
                "\"arms\": { \"none\": {}, \"patches\": { \"policy.patchSharing\": true } }, \"baseline\": \"none\","
                        + " \"futures\": { \"kind\": \"random\", \"points\": 8, "
                        + varied(Designs.find("random").orElseThrow()) + " }";
            case POINTS ->
                "\"points\": [ "
                        + Stream.iterate(0, point -> point + 1)
                                .limit(POINTS)
                                .map(point -> "{ \"conflict.rate\": %d, \"escalation.gain\": 0.%d }"
                                        .formatted(5 + point, 1 + point * 5 % 7))
                                .collect(Collectors.joining(", "))
                        + " ]";
        };
    }

    private static List<String> rows(Path folder, String table) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(table + ".csv"));
        return lines.subList(1, lines.size());
    }
}
