package detente.analysis.report;

import detente.analysis.runs.Titles;
import detente.analysis.told.Limit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a result says, in a few sentences made from its tables, and where they end. */
final class FindingsSection {
    private static final int MOST = 6;

    private final List<String> sentences;

    /**
     * Of a folder that has been analysed.
     *
     * @throws IOException if a table cannot be read
     */
    FindingsSection(Path folder, Titles titles, ContextSection context) throws IOException {
        List<String> all = new ArrayList<>(new RobustnessSection(folder, titles).findings());
        if (all.isEmpty()) {
            all.addAll(new EffectFindings(folder, titles).sentences());
        }
        all.addAll(new IndexFindings(folder, titles).sentences());
        Optional<String> hangs = context.clearest();
        sentences = new ArrayList<>(all.subList(0, StrictMath.min(all.size(), hangs.isPresent() ? MOST - 1 : MOST)));
        hangs.ifPresent(sentences::add);
    }

    /** Whether anything is compared or measured. */
    boolean isThere() {
        return !sentences.isEmpty();
    }

    void write(Html html) {
        html.open("section", "id", "findings").leaf("h2", "What was found").open("ul", "class", "findings");
        sentences.forEach(sentence -> html.leaf("li", sentence));
        html.close();
        html.open("p")
                .text(
                        "Changes are those of the mean against the baseline, in the same worlds with the same luck; a number in"
                                + " brackets that is said to be with luck holds the mean with 95 %. "
                                + Limit.MECHANISMS.claim()
                                + ". ")
                .leaf("a", "What it cannot say", "href", "#limits")
                .close();
        html.close();
    }
}
