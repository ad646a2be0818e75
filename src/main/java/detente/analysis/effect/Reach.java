package detente.analysis.effect;

import detente.analysis.sample.SignedRanks;
import detente.analysis.told.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a family of tests can find anything: the least p-value that Holm's adjustment can give with so many worlds.
 *
 * @param worlds that each test has at most
 * @param tests how many, in words
 * @param least p-value, adjusted
 */
public record Reach(long worlds, String tests, double least) {
    private static final double LEVEL = .05;

    /** Of the contrasts of effects. */
    public static Reach ofEffects(long contrasts, long worlds) {
        return new Reach(
                worlds,
                Words.count(contrasts, "contrast"),
                contrasts == 0 ? 0 : contrasts * SignedRanks.least((int) worlds));
    }

    /** Of the tests of equality over levels of contexts. */
    public static Reach ofContexts(List<ContextQuestion> questions, long worlds) {
        double least = questions.stream()
                .mapToDouble(question ->
                        ContextTest.least((int) worlds, question.levels().size()))
                .min()
                .orElse(0);
        return new Reach(worlds, Words.count(questions.size(), "test") + " of contexts", questions.size() * least);
    }

    /** That nothing can become significant, a sentence without a full stop; empty if something can. */
    public Optional<String> sentence() {
        return least < LEVEL
                ? Optional.empty()
                : Optional.of(Words.count(worlds, "world") + ", " + tests + ": the least p that Holm can give is "
                        + (least < 1 ? String.format(Locale.ROOT, "%.2g", least) : "1")
                        + ", so that none can become significant at .05; it takes more worlds");
    }
}
