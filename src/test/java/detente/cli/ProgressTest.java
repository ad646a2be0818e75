package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private final StringWriter err = new StringWriter();

    @Test
    void drawsABarThatEndsInALine() {
        Progress progress = new Progress(new PrintWriter(err), Progress.Manner.BAR);
        progress.done(0, 2000);
        progress.done(2000, 2000);
        assertThat(err.toString()).matches("(?s)\r\\[#{30}] 2,000/2,000 {2}[0-9]+ runs/s {2}0\\.0 s left \u001b\\[K\n");
    }

    @Test
    void saysNothingWhereItShouldBeQuiet() {
        Progress progress = new Progress(new PrintWriter(err), Progress.Manner.QUIET);
        progress.done(0, 2);
        progress.done(2, 2);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0 s",
        "9.94, 9.9 s",
        "10, 10 s",
        "59.4, 59 s",
        "60, 1 min 0 s",
        "3599, 59 min 59 s",
        "3600, 1 h 0 min",
        "90061, 25 h 1 min"
    })
    void saysHowLong(double seconds, String text) {
        assertThat(Duration.text(seconds)).isEqualTo(text);
    }
}
