package detente.analysis.runs;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.result.Disk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a point beside those of a baseline. */
class PointRunsTest {
    @TempDir
    private Path folder;

    /** .1 + .2 + .3 is .6000000000000001 in one order and .6 in another. */
    @Test
    void haveTheSameMeansWhateverTheOrderOfTheRuns() {
        try (PointRuns one = new PointRuns(new Disk(), folder, Units.SINGLE, 1, List.of(), 1);
                PointRuns other = new PointRuns(new Disk(), folder, Units.SINGLE, 2, List.of(), 1)) {
            for (int run = 1; run <= 3; run++) {
                one.add(1, run, new double[] {run / 10.});
                other.add(1, run, new double[] {(4 - run) / 10.});
            }
            assertThat(other.ofWorlds(0)).isEqualTo(one.ofWorlds(0));
            assertThat(other.changes(0, one, other.partners(one))).contains(0);
        }
    }

    private PointRuns runs(int[]... places) {
        PointRuns runs = new PointRuns(new Disk(), folder, Units.SINGLE, 1, List.of(), 1);
        for (int[] place : places) {
            runs.add(place[0], place[1], new double[] {place[2]});
        }
        return runs;
    }

    @Test
    void findTheRunWithTheSameLuckInAnyOrder() {
        try (PointRuns baseline =
                        runs(new int[] {2, 1, 10}, new int[] {1, 2, 20}, new int[] {1, 1, 30}, new int[] {3, 1, 40});
                PointRuns point =
                        runs(new int[] {1, 1, 31}, new int[] {1, 2, 22}, new int[] {2, 2, 7}, new int[] {2, 1, 13})) {
            int[] partners = point.partners(baseline);
            assertThat(partners).containsExactly(2, 1, -1, 0);
            assertThat(point.changes(0, baseline, partners)).containsExactly(1, 2, Double.NaN, 3);
            assertThat(baseline.partners(baseline)).containsExactly(0, 1, 2, 3);
        }
    }

    @Test
    void haveAMeanForEachWorld() {
        try (PointRuns point = runs(new int[] {3, 1, 5}, new int[] {1, 1, 1}, new int[] {1, 2, 2})) {
            assertThat(point.ofWorlds(0)).containsExactly(1.5, Double.NaN, 5);
        }
    }
}
