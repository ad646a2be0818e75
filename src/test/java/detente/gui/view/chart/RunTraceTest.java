package detente.gui.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.chart.Curve;
import detente.metric.Book;
import detente.metric.Count;
import detente.metric.Tally;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the charts show is what the metrics count, for the year before each point. */
class RunTraceTest {
    private static final double NEARLY = 1e-9;

    private final ConflictModel model = new ConflictModel(Scenario.standard().withYears(4, 2), 3, 4);

    private void step(int times) {
        for (int n = 0; n < times && model.isUnfinished(); n++) {
            model.schedule.step(model);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void countsTheYearBefore(Book book) {
        model.start();
        RunTrace trace = new RunTrace(book);
        while (model.isUnfinished()) {
            step(7);
            trace.read(model);
        }
        Curve times = trace.harm();
        assertThat(times.size()).isEqualTo(6 * 26);
        for (int point = 26; point < times.size(); point++) {
            assertPoint(trace, point, book);
        }
    }

    private void assertPoint(RunTrace trace, int point, Book book) {
        History history = model.history();
        double until = trace.harm().time(point) - NEARLY;
        Tally tally = new Tally(history, until - 1, until);
        Count count = tally.of(book);
        for (OperationType type : OperationType.values()) {
            assertThat(trace.frequency(type).value(point)).isEqualTo(count.operations(type));
        }
        assertThat(trace.severityMean().value(point)).isEqualTo(count.severitySum() / count.operations());
        assertThat(trace.severityMax().value(point)).isEqualTo(count.severityMax());
        if (book == Book.TRUE) {
            assertThat(trace.harm().value(point)).isCloseTo(tally.harm(), within(NEARLY));
        }
        for (Origin channel : Origin.values()) {
            long transfers = history.transfers().stream()
                    .filter(transfer -> transfer.channel() == channel)
                    .mapToDouble(Transfer::time)
                    .filter(time -> time >= until - 1 && time < until)
                    .count();
            assertThat(trace.transfers(channel).value(point)).isEqualTo((double) transfers);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void readsAllAtOnceAsStepByStep(Book book) {
        model.start();
        RunTrace often = new RunTrace(book);
        while (model.isUnfinished()) {
            step(1);
            often.read(model);
        }
        RunTrace once = new RunTrace(book);
        once.read(model);

        assertThat(values(once.harm())).isEqualTo(values(often.harm()));
        assertThat(values(once.transfers(Origin.N_DAY))).isEqualTo(values(often.transfers(Origin.N_DAY)));
        assertThat(values(once.arsenalTotal())).isEqualTo(values(often.arsenalTotal()));
    }

    private static List<Double> values(Curve curve) {
        return IntStream.range(0, curve.size()).mapToObj(curve::value).toList();
    }
}
