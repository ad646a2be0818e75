package detente.analysis.report;

import detente.analysis.told.Remark;
import java.util.List;

/** What a table or the charts cannot say, and why. */
final class Remarks {
    private Remarks() {}

    static void write(Html html, List<Remark> remarks) {
        for (Remark remark : remarks) {
            String text = remark.file() + ": " + remark.text() + ".";
            html.leaf("p", text, remark.asked() ? new String[] {"class", "warning"} : new String[0]);
        }
    }

    /** Those about a file. */
    static List<Remark> of(String file, List<Remark> remarks) {
        return remarks.stream().filter(remark -> remark.file().equals(file)).toList();
    }
}
