package detente.analysis.discovery;

import detente.analysis.told.Words;
import detente.experiment.Question;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What was discovered, in sentences. */
public final class BoxWords {
    private static final MathContext DIGITS = new MathContext(4);
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-4;

    private final Question question;
    private final Discovery discovery;
    private final List<Dimension> dimensions;

    BoxWords(Question question, Discovery discovery) {
        this.question = question;
        this.discovery = discovery;
        dimensions = discovery.futures().dimensions();
    }

    /** All of them: the boxes, and what a tree says of them; or why there is none. */
    List<String> all() {
        List<FoundBox> boxes = discovery.boxes();
        if (boxes.isEmpty()) {
            return List.of(none());
        }
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            sentences.add(of(boxes.get(i), i + 1));
        }
        sentences.add(tree());
        return sentences;
    }

    private String none() {
        String begin = "No box: " + count(discovery.all().cases()) + " of "
                + Words.count(discovery.all().futures(), question.unit()) + " have " + question.words() + ", ";
        return discovery.chance() < BoxSearch.SIGNIFICANT
                ? begin + "and no limit of the box that was found is significant by itself (p < .05)."
                : begin + "and which ones may be luck: drawn by lot, they fill as good a box in "
                        + percent(discovery.chance()) + " of trials.";
    }

    private String of(FoundBox found, int number) {
        Counts all = discovery.all();
        String begin = number == 1 ? "Box 1: where " : "Box " + number + ", outside the ones before: where ";
        return begin + where(found.box()) + ", " + percent(found.tally().density()) + " of "
                + Words.count(found.tally().futures(), question.unit()) + " have " + question.words()
                + (number == 1
                        ? "; of all " + count(all.futures()) + " " + many() + " "
                        : "; of the " + count(found.among().futures()) + " " + many() + " that are left ")
                + percent(found.among().density()) + ". The box holds "
                + percent(found.tally().coverage(all))
                + " of all that have. Searched for in half of the " + many()
                + " and counted in the other half, such boxes are "
                + percent(found.elsewhere().density()) + " dense and hold "
                + percent(found.elsewhere().coverage())
                + ". By luck alone as good a box is found in "
                + (found.chance() < .01 ? "less than 1 %" : percent(found.chance())) + " of trials.";
    }

    /** What a box is cut to, such as {@code escalation.gain is above 0.3 and policy.treaty is TRUE}. */
    String where(Box box) {
        return Words.list(box.restricted(dimensions).stream()
                .map(dimension -> dimensions.get(dimension).name() + " is " + kept(box, dimension))
                .toList());
    }

    /** The figures of a box in short. */
    String figures(FoundBox found) {
        return percent(found.tally().density()) + " of "
                + Words.count(found.tally().futures(), question.unit()) + " are as asked, "
                + percent(found.tally().coverage(discovery.all())) + " of all that are";
    }

    /** What of a factor is in a box, and of what. */
    String keptOfAll(Box box, int index) {
        Dimension dimension = dimensions.get(index);
        return kept(box, index)
                + (dimension.isOrdered()
                        ? ", of " + number(dimension.least()) + " to " + number(dimension.most())
                        : "");
    }

    private String kept(Box box, int index) {
        Dimension dimension = dimensions.get(index);
        if (!dimension.isOrdered()) {
            return String.join(
                    " or ",
                    IntStream.range(0, dimension.size())
                            .filter(place -> box.keeps(index, place))
                            .mapToObj(dimension::level)
                            .toList());
        }
        boolean low = box.low(index) > 0;
        boolean high = box.high(index) < dimension.size() - 1;
        String lower = low ? number(dimension.lowerLimit(box.low(index))) : "";
        String upper = high ? number(dimension.upperLimit(box.high(index))) : "";
        boolean whole = dimension.isWhole();
        if (low && high) {
            return lower.equals(upper) ? lower : "from " + lower + " to " + upper;
        }
        return low ? (whole ? "at least " : "above ") + lower : (whole ? "at most " : "below ") + upper;
    }

    private String tree() {
        Set<Integer> ours = new LinkedHashSet<>();
        discovery.boxes().forEach(found -> ours.addAll(found.box().restricted(dimensions)));
        Set<Integer> theirs = new LinkedHashSet<>();
        discovery.leaves().forEach(leaf -> theirs.addAll(leaf.box().restricted(dimensions)));
        if (theirs.isEmpty()) {
            return "A tree (CART) parts the " + many() + " by nothing: take the boxes with care.";
        }
        List<String> both = names(ours.stream().filter(theirs::contains).toList());
        List<String> only =
                names(theirs.stream().filter(one -> !ours.contains(one)).toList());
        List<String> not =
                names(ours.stream().filter(one -> !theirs.contains(one)).toList());
        String text = "A tree (CART) parts the " + many() + " by " + Words.list(names(List.copyOf(theirs)));
        if (both.isEmpty()) {
            return text + ", by which no box is cut: take both with care.";
        }
        return text
                + (only.isEmpty() && not.isEmpty() ? ", as the boxes do" : "")
                + (only.isEmpty() ? "" : "; no box is cut by " + Words.list(only))
                + (not.isEmpty() ? "" : "; it does without " + Words.list(not))
                + ".";
    }

    private List<String> names(List<Integer> some) {
        return some.stream().map(index -> dimensions.get(index).name()).toList();
    }

    private String many() {
        return question.unit() + "s";
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
        return StrictMath.round(share * 100) + " %";
    }

    /** A number of four digits. */
    static String number(double value) {
        double size = StrictMath.abs(value);
        return size == 0 || (size >= SMALL && size < LARGE)
                ? plain(new BigDecimal(value).round(DIGITS))
                : String.format(Locale.ROOT, "%.3e", value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
