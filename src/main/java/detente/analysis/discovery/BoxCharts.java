package detente.analysis.discovery;

import detente.chart.BoxSheet;
import detente.chart.MainMetrics;
import detente.chart.Sheet;
import detente.chart.TradeOffSheet;
import detente.experiment.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The pictures of an answer that has boxes. */
public final class BoxCharts {
    private BoxCharts() {}

    /** The pictures, by name. */
    public static Map<String, Supplier<Sheet>> of(Answer answer) {
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        if (!answer.discovery().boxes().isEmpty()) {
            String name = answer.question().name();
            sheets.put("boxes-" + name, () -> boxes(answer));
            sheets.put("trade-off-" + name, () -> tradeOff(answer));
        }
        return sheets;
    }

    private static Sheet tradeOff(Answer answer) {
        Counts all = answer.discovery().all();
        return TradeOffSheet.of(
                "The way to each box: " + asked(answer.question()),
                answer.question().unit(),
                answer.discovery().boxes().stream()
                        .map(found -> found.stages().stream()
                                .map(stage -> new TradeOffSheet.Step(
                                        stage.tally().coverage(all),
                                        stage.tally().density(),
                                        stage.dimensions(),
                                        stage.led()))
                                .toList())
                        .toList());
    }

    /** With the words for the metric that other charts have. */
    private static String asked(Question question) {
        String metric = question.metric();
        return question.in(MainMetrics.many().getOrDefault(metric, metric.replace('_', ' ')), question.arm());
    }

    private static Sheet boxes(Answer answer) {
        BoxWords words = new BoxWords(answer.question(), answer.discovery());
        List<FoundBox> boxes = answer.discovery().boxes();
        List<Dimension> dimensions = answer.discovery().futures().dimensions();
        List<BoxSheet.Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i).box();
            drawn.add(new BoxSheet.Drawn(
                    "Box " + (i + 1) + ": " + words.figures(boxes.get(i)),
                    box.restricted(dimensions).stream()
                            .map(index -> new BoxSheet.Row(
                                    dimensions.get(index).name(),
                                    parts(dimensions.get(index), box, index),
                                    words.keptOfAll(box, index)))
                            .toList()));
        }
        return BoxSheet.of(
                "Boxes: " + asked(answer.question()), answer.question().unit(), drawn);
    }

    /** What lies in a box of a dimension whose levels share the way from 0 to 1 evenly. */
    private static List<double[]> parts(Dimension dimension, Box box, int index) {
        double width = 1. / dimension.size();
        return IntStream.range(0, dimension.size())
                .filter(place -> box.keeps(index, place) && (place == 0 || !box.keeps(index, place - 1)))
                .mapToObj(place -> {
                    int end = place;
                    while (end < dimension.size() && box.keeps(index, end)) {
                        end++;
                    }
                    return new double[] {place * width, end * width};
                })
                .toList();
    }
}
