package detente.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a page with what it is: {@code 0.94 [0.92, 0.95]<!--effects ratio harm_per_year action1=on-->}. Decimals,
 * per cent and interval are written as they stand. Questions can be joined by {@code *} and {@code /}.
 */
final class Mark {
    private static final String NUMBER = "[-−]?\\d+(?:\\.\\d+)?";
    private static final String INTERVAL = " \\[" + NUMBER + ", " + NUMBER + "\\]";
    private static final String TOO_FEW = ", too few worlds";
    private static final String RANGE = " to " + NUMBER;
    /** A number as it is written. */
    static final Pattern WRITTEN = Pattern.compile(
            "(?<value>" + NUMBER + ")(?<percent> ?%)?(?<interval>" + INTERVAL + "|" + TOO_FEW + "|" + RANGE + ")?");

    private static final Pattern MARKED = Pattern.compile("(" + WRITTEN.pattern() + ")<!--([^>]+)-->");
    private static final int NUMBER_OF_MARK = 1;
    private static final int ASKED = 5;
    private static final Pattern OPERATOR = Pattern.compile(" ([*/]) ");

    private Mark() {}

    /** All questions of a text. */
    static List<Question> questions(String text) {
        List<Question> questions = new ArrayList<>();
        MARKED.matcher(text).results().forEach(mark -> questions.addAll(parts(mark.group(ASKED))));
        return questions;
    }

    /** A text with its numbers as they were found. */
    static String rewritten(String text, Function<Question, Found> findings) {
        Matcher matcher = MARKED.matcher(text);
        return matcher.replaceAll(
                mark -> Matcher.quoteReplacement(written(mark.group(NUMBER_OF_MARK), found(mark.group(ASKED), findings))
                        + "<!--" + mark.group(ASKED) + "-->"));
    }

    private static List<Question> parts(String asked) {
        return OPERATOR.splitAsStream(asked).map(Question::of).toList();
    }

    /** What is asked, from left to right; of several numbers no interval is known. */
    private static Found found(String asked, Function<Question, Found> findings) {
        List<Question> parts = parts(asked);
        Found first = findings.apply(parts.get(0));
        if (parts.size() == 1) {
            return first;
        }
        List<String> operators =
                OPERATOR.matcher(asked).results().map(found -> found.group(1)).toList();
        double value = first.value();
        for (int i = 1; i < parts.size(); i++) {
            double next = findings.apply(parts.get(i)).value();
            value = operators.get(i - 1).equals("*") ? value * next : value / next;
        }
        return Found.exactly(value);
    }

    /** A number in the way in which another one is written. */
    static String written(String as, Found found) {
        Matcher form = WRITTEN.matcher(as);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a number as pages have them: " + as);
        }
        String value = form.group("value");
        int point = value.indexOf('.');
        int decimals = point < 0 ? 0 : value.length() - point - 1;
        String percent = form.group("percent");
        double scale = percent == null ? 1 : 100;
        String interval = form.group("interval");
        if (interval != null && interval.matches(RANGE)) {
            return number(scale * found.low(), decimals) + " to " + number(scale * found.high(), decimals);
        }
        StringBuilder text = new StringBuilder(number(scale * found.value(), decimals));
        if (interval != null) {
            text.append(
                    found.hasInterval()
                            ? " [" + number(scale * found.low(), decimals) + ", "
                                    + number(scale * found.high(), decimals) + "]"
                            : TOO_FEW);
        }
        return text.insert(number(scale * found.value(), decimals).length(), percent == null ? "" : percent)
                .toString();
    }

    private static String number(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }

    /** Numbers of a text that no mark explains, and that look as if they had been found: those with decimals. */
    static List<String> unmarked(String text) {
        String rest = MARKED.matcher(text).replaceAll("");
        return Pattern.compile("(?<![\\w.#/-])\\d+\\.\\d+(?![\\w.])")
                .matcher(rest)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
