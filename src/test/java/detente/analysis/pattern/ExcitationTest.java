package detente.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.discovery.Lots;
import detente.analysis.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Excitation against R's nlminb in {@code hawkes.csv}, which {@code hawkes.R} beside it makes, and known answers. */
class ExcitationTest {
    private static final Path FIGURES = Path.of("src/test/resources/detente/analysis/pattern/hawkes.csv");

    /** In the order in which the script draws. */
    @Test
    void agreesWithAllParametersAtOnce() throws IOException {
        Lots lots = new Lots();
        double half = 1;
        for (String line : Files.readAllLines(FIGURES)) {
            String[] cells = line.split(",", -1);
            if (Double.parseDouble(cells[1]) != half) {
                half = Double.parseDouble(cells[1]);
                lots = new Lots();
            }
            MonthlyCounts counts =
                    switch (cells[0]) {
                        case "self" -> drawn(lots, .4, 0);
                        case "both" -> drawn(lots, .3, .3);
                        default -> drawn(lots, 0, 0);
                    };
            Excitation.Fit fit = Excitation.of(counts, half);
            assertThat(fit.self()).as(line).isCloseTo(Double.parseDouble(cells[2]), within(2e-4));
            assertThat(fit.cross()).as(line).isCloseTo(Double.parseDouble(cells[3]), within(2e-4));
            assertThat(fit.gain()).as(line).isCloseTo(Double.parseDouble(cells[4]), within(1e-5));
        }
    }

    private static MonthlyCounts drawn(Lots lots, double chance, double answer) {
        int months = 60;
        List<int[][]> pairs = new ArrayList<>();
        for (int pair = 0; pair < 4; pair++) {
            int[][] counts = new int[2][months];
            for (int month = 0; month < months; month++) {
                for (int side = 0; side < 2; side++) {
                    double u = lots.next();
                    int count = (u > .7 ? 1 : 0) + (u > .9 ? 1 : 0) + (u > .97 ? 1 : 0);
                    int own = month > 0 ? counts[side][month - 1] : 0;
                    int other = month > 0 ? counts[1 - side][month - 1] : 0;
                    counts[side][month] = count + (lots.next() < chance * own + answer * other ? 1 : 0);
                }
            }
            pairs.add(counts);
        }
        return MonthlyCounts.of(pairs, months);
    }

    /** Of long series: in short ones what each side does of its own accord takes a part of it. */
    @Test
    void recoversHowManyOneBringsAbout() {
        int number = 20;
        double[] self = new double[number];
        double[] cross = new double[number];
        for (int i = 0; i < number; i++) {
            Excitation.Fit fit = Excitation.of(Series.excited(i, 1200, .3, .15, 3), 3);
            self[i] = fit.self();
            cross[i] = fit.cross();
        }
        assertThat(Sample.of(self).mean()).isCloseTo(.3, within(.03));
        assertThat(Sample.of(cross).mean()).isCloseTo(.15, within(.02));
    }

    /** Twice the gain is a mixture of χ² laws of no, one and two degrees of freedom: above 4.23 in a twentieth at most. */
    @Test
    void findsNoneInPoissonProcesses() {
        int found = 0;
        for (int i = 0; i < 200; i++) {
            Excitation.Fit fit = Excitation.of(Series.excited(1000 + i, 240, 0, 0, 3), 3);
            found += fit.gain() > 4.23 ? 1 : 0;
        }
        assertThat(found).isLessThanOrEqualTo(16);
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(Excitation.of(MonthlyCounts.of(List.of(), 24), 3)).isEqualTo(Excitation.Fit.NONE);
        int[][] last = new int[2][24];
        last[0][23] = 1;
        assertThat(Excitation.of(MonthlyCounts.of(List.<int[][]>of(last), 24), 3))
                .isEqualTo(Excitation.Fit.NONE);
    }
}
