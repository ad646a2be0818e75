package detente.gui.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.chart.Curve;
import detente.gui.look.Colours;
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
    private static final Reading HARM = RunChart.HARM.readings().get(0);
    private static final Reading LARGEST = RunChart.SEVERITY.readings().get(0);
    private static final Reading MEAN = RunChart.SEVERITY.readings().get(1);

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
        RunTrace trace = new RunTrace();
        while (model.isUnfinished()) {
            step(7);
            trace.read(model);
        }
        Curve times = trace.of(HARM, Book.TRUE);
        assertThat(times.size()).isEqualTo(6 * 26);
        for (int point = 26; point < times.size(); point++) {
            assertPoint(trace, point, book);
        }
    }

    private void assertPoint(RunTrace trace, int point, Book book) {
        History history = model.history();
        double until = trace.of(HARM, Book.TRUE).time(point) - NEARLY;
        Tally tally = new Tally(history, until - 1, until);
        Count count = tally.of(book);
        for (OperationType type : OperationType.values()) {
            assertThat(trace.of(RunChart.FREQUENCY.readings().get(type.ordinal()), book)
                            .value(point))
                    .isEqualTo(count.operations(type));
        }
        assertThat(trace.of(MEAN, book).value(point)).isEqualTo(count.severitySum() / count.operations());
        assertThat(trace.of(LARGEST, book).value(point)).isEqualTo(count.severityMax());
        assertThat(trace.of(HARM, book).value(point)).isCloseTo(tally.harm(), within(NEARLY));
        for (Origin channel : Colours.CHANNELS) {
            long transfers = history.transfers().stream()
                    .filter(transfer -> transfer.channel() == channel)
                    .mapToDouble(Transfer::time)
                    .filter(time -> time >= until - 1 && time < until)
                    .count();
            assertThat(trace.of(transfers(channel), book).value(point)).isEqualTo((double) transfers);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void readsAllAtOnceAsStepByStep(Book book) {
        model.start();
        RunTrace often = new RunTrace();
        while (model.isUnfinished()) {
            step(1);
            often.read(model);
        }
        RunTrace once = new RunTrace();
        once.read(model);

        for (RunChart chart : RunChart.values()) {
            for (Reading reading : chart.readings()) {
                assertThat(values(once.of(reading, book)))
                        .as(chart + " " + reading.label())
                        .isEqualTo(values(often.of(reading, book)));
            }
        }
    }

    private static Reading transfers(Origin channel) {
        return RunChart.PROLIFERATION.readings().get(Colours.CHANNELS.indexOf(channel));
    }

    private static List<Double> values(Curve curve) {
        return IntStream.range(0, curve.size()).mapToObj(curve::value).toList();
    }
}
