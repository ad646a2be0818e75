package detente.analysis.robust;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.sample.Sample;
import detente.cli.Detente;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where all futures are the same, all of the spread is luck, and the worlds of each future say how much: the figures of
 * {@code statistics.md}, printed.
 */
@Tag("battery")
class LuckIsToldTest {
    private static final int FUTURES = 300;
    private static final int WORLDS = 6;
    private static final List<String> METRICS = List.of(
            "operations_per_year",
            "total_harm_per_year",
            "severity_weighted_frequency",
            "trust_loss_per_year",
            "harm_per_year");
    private static final int ARMS = 5;

    @TempDir
    private Path folder;

    @Test
    void theLuckOfWorldsIsTheSpreadOfEqualFutures() throws IOException {
        double[][][] runs = runs();
        for (int worlds : new int[] {2, 3, WORLDS}) {
            List<Double> shares = new ArrayList<>();
            for (int metric = 0; metric < METRICS.size(); metric++) {
                for (int arm = 1; arm < ARMS; arm++) {
                    shares.add(share(runs[metric], arm, worlds));
                }
            }
            System.out.printf(
                    "%d worlds a future: luck told over luck there is, from %.2f to %.2f, mean %.2f%n",
                    worlds,
                    Collections.min(shares),
                    Collections.max(shares),
                    shares.stream().mapToDouble(share -> share).average().orElseThrow());
            assertThat(shares).allMatch(share -> share > .75 && share < 1.4);
            assertThat(shares.stream().mapToDouble(share -> share).average().orElseThrow())
                    .isBetween(.9, 1.15);
        }
    }

    /** The mean variance by luck over the variance of effects, where each future is cut into several of so many worlds. */
    private static double share(double[][] ofMetric, int arm, int worlds) {
        LogRatio[] effects = IntStream.range(0, FUTURES * WORLDS / worlds)
                .mapToObj(future -> LogRatio.of(
                        Arrays.copyOfRange(ofMetric[arm], future * worlds, (future + 1) * worlds),
                        Arrays.copyOfRange(ofMetric[0], future * worlds, (future + 1) * worlds)))
                .toArray(LogRatio[]::new);
        double spread = Sample.of(
                        Arrays.stream(effects).mapToDouble(LogRatio::value).toArray())
                .spread();
        double luck = Sample.of(
                        Arrays.stream(effects).mapToDouble(LogRatio::luck).toArray())
                .mean();
        return luck / (spread * spread);
    }

    /** By metric, arm, and world of all futures. */
    private double[][][] runs() throws IOException {
        Path file = Files.writeString(folder.resolve("same.json"), """
                { "name": "same", "worlds": %d, "seed": 7,
                  "scenario": { "name": "short", "world": { "kind": "generated", "mandateShare": 0.3 },
                                "years": 8, "burnInYears": 2 },
                  "design": { "kind": "crossed", "baseline": "none",
                    "arms": { "none": {}, "patches": { "policy.patchSharing": true },
                      "rules": { "policy.treaty": true, "policy.publicAttribution": true },
                      "arsenals": { "policy.arsenalManagement": true, "policy.exportControl": true },
                      "vendors": { "policy.vendorIndependence": true } },
                    "futures": { "kind": "list", "points": [%s] } },
                  "outputs": { "series": false, "events": false, "metrics": ["%s"] } }
                """.formatted(
                        WORLDS,
                        String.join(", ", Collections.nCopies(FUTURES, "{ \"escalation.gain\": 0.1 }")),
                        String.join("\", \"", METRICS)));
        Path out = folder.resolve("same");
        assertThat(Detente.execute("sweep", file.toString(), "--quiet", "--out", out.toString()))
                .isZero();
        List<String> lines = Files.readAllLines(out.resolve("runs.csv"));
        List<String> header = List.of(lines.get(0).split(",", -1));
        double[][][] runs = new double[METRICS.size()][ARMS][FUTURES * WORLDS];
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            int point = Integer.parseInt(cells[header.indexOf("point")]) - 1;
            int world = point / ARMS * WORLDS + Integer.parseInt(cells[header.indexOf("world")]) - 1;
            for (int metric = 0; metric < METRICS.size(); metric++) {
                runs[metric][point % ARMS][world] = Double.parseDouble(cells[header.indexOf(METRICS.get(metric))]);
            }
        }
        return runs;
    }
}
