package detente.finding;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a page says of an action in a word, {@code robust<!--verdict arm=action1-->}, in Dutch with {@code verdict-nl}: it
 * follows from its effect on total harm over parameter sets and over futures.
 */
enum Verdict {
    ROBUST("robust", "robuust"),
    FRAGILE("fragile", "broos"),
    WITHOUT_EFFECT("without effect", "zonder effect");

    private static final double WORTH_NAMING = .95;
    private static final int ACTIONS = 5;
    private static final int REST = 2;
    private static final int IN_DUTCH = 3;
    private static final int WHERE = 4;
    private static final String ARM = "arm=";
    private static final String ALL = "all";
    private static final Pattern MARKED = Pattern.compile("("
            + Arrays.stream(values())
                    .flatMap(verdict -> Stream.of(verdict.english, verdict.dutch))
                    .collect(Collectors.joining("|"))
            + ")(\\**<!--verdict(-nl)? ([^>]+)-->)");

    private final String english;
    private final String dutch;

    Verdict(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /** A text with the verdicts that follow from what is kept beside experiments. */
    static String rewritten(String text, Function<String, Findings> experiments) {
        return MARKED.matcher(text).replaceAll(mark -> {
            Verdict verdict = of(experiments, arm(mark.group(WHERE)));
            String word = mark.group(IN_DUTCH) == null ? verdict.english : verdict.dutch;
            return Matcher.quoteReplacement(word + mark.group(REST));
        });
    }

    /** As {@code robust} calls it: {@code action1=on} is its arm {@code action1}, several of them are {@code all}. */
    private static String arm(String where) {
        if (where.startsWith(ARM)) {
            return where.substring(ARM.length());
        }
        return where.contains(" ") ? ALL : where.substring(0, where.indexOf('='));
    }

    private static Verdict of(Function<String, Findings> experiments, String arm) {
        String on = arm.equals(ALL)
                ? IntStream.rangeClosed(1, ACTIONS)
                        .mapToObj(action -> "action" + action + "=on")
                        .collect(Collectors.joining(" "))
                : arm + "=on";
        Findings effects = experiments.apply("five-actions");
        Findings futures = experiments.apply("robust");
        return of(
                asked(effects, "effects ratio", on),
                asked(effects, "effects parametric_high", on),
                asked(futures, "robustness q95", ARM + arm));
    }

    /**
     * Of figures.
     *
     * @param ratio of total harm to the baseline
     * @param sets upper end of its range over parameter sets
     * @param futures what 95 % of futures stay below
     */
    static Verdict of(double ratio, double sets, double futures) {
        if (ratio > WORTH_NAMING) {
            return WITHOUT_EFFECT;
        }
        return sets < 1 && futures < 1 ? ROBUST : FRAGILE;
    }

    private static double asked(Findings findings, String column, String where) {
        return findings.get(Question.of(column + " total_harm_per_year " + where))
                .value();
    }
}
