package detente.gui.view.chart;

import detente.chart.LivePanel;
import detente.chart.Palette;
import detente.metric.Book;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Charts of what policies change. They show the truth in either book. */
final class PolicyChart {
    private static final String TITLE = "What policies change";
    private static final String NONE = "no policy yet";

    private PolicyChart() {}

    /** All measures in per cent, then each with both lines and the difference in its own unit. */
    static List<Chart<RunData>> all() {
        return Stream.concat(
                        Stream.of(new Shares()), Stream.of(Measure.values()).<Chart<RunData>>map(Lines::new))
                .toList();
    }

    private static String words(Book book, boolean policies) {
        return (policies ? "" : NONE) + (book == Book.RECORDED ? " (true)" : "");
    }

    /** The running differences of all measures, in per cent. */
    private record Shares() implements Chart<RunData> {
        @Override
        public String title(Book book) {
            return TITLE + ", in % since the first";
        }

        @Override
        public String fileName() {
            return "what-policies-change";
        }

        @Override
        public String unit(Book book, boolean policies) {
            return words(book, policies);
        }

        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            for (Measure measure : Measure.values()) {
                PolicyEffect effect = data.effect(measure);
                Reading rate = measure.rate();
                panel.add(rate.label() + percent(effect, " "), rate.paint(), false, effect.percent());
            }
        }
    }

    /** One measure with the policies and without them, and the running difference. */
    private record Lines(Measure measure) implements Chart<RunData> {
        @Override
        public String title(Book book) {
            return TITLE + ": " + measure.unit() + " a year";
        }

        @Override
        public String unit(Book book, boolean policies) {
            return words(book, policies);
        }

        @Override
        public void fill(LivePanel panel, RunData data, Book book) {
            PolicyEffect effect = data.effect(measure);
            Reading rate = measure.rate();
            panel.add("without", rate.paint(), true, data.without().of(rate, Book.TRUE));
            panel.add("with", rate.paint(), false, data.with().of(rate, Book.TRUE));
            panel.add("difference" + perYear(effect) + percent(effect, ", "), Palette.BLACK, false, effect.perYear());
        }
    }

    private static String perYear(PolicyEffect effect) {
        double value = effect.perYear().last();
        String format = StrictMath.abs(value) < 1 ? " %+.2g" : " %+.1f";
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static String percent(PolicyEffect effect, String before) {
        double value = StrictMath.rint(effect.percent().last());
        String format = value == 0 ? "%s0 %%" : "%s%+.0f %%";
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, before, value);
    }
}
