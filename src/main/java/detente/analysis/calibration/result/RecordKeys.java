package detente.analysis.calibration.result;

import detente.analysis.validation.RecordForm;
import detente.io.document.Form;
import detente.io.document.Keys;
import java.util.List;
import java.util.Optional;

/** How much there is in a record, as a file has it. */
final class RecordKeys {
    private static final int MOST = 1_000_000;
    private static final Form<Long> COUNT = Form.whole(0, MOST);

    /** The object that says it. */
    static final Form<RecordForm> FORM = Form.object(RecordKeys::keys, RecordForm.SHIPPED);

    private RecordKeys() {}

    private static Optional<RecordForm> keys(Keys in, RecordForm known) {
        double years = in.need(
                "years",
                Form.POSITIVE.says("years in which the model has as many incidents as the record"),
                known.years());
        List<Long> ofYears = in.need(
                "ofYears",
                Form.list(COUNT, 1).says("number of incidents in each year of the record"),
                known.ofYears().stream().map(Integer::longValue).toList());
        long pairs = in.need(
                "pairs", COUNT.says("number of pairs that it is about; 0: those that occur"), (long) known.pairs());
        return in.end()
                .map(section -> new RecordForm(
                        years, ofYears.stream().map(Long::intValue).toList(), (int) pairs));
    }
}
