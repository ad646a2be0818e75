package detente.analysis.discovery;

import detente.analysis.discovery.FoundBox.Limited;
import detente.experiment.Question;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** {@code boxes.csv}: the boxes that answer each question, and the parts of a tree beside them. */
public final class BoxTable {
    public static final TableForm<Row> TABLE = new TableForm<>(
            "boxes",
            "one row for each question, box and factor by which the box is cut; none where there is no box",
            fields());

    private BoxTable() {}

    /**
     * A factor by which a box is cut.
     *
     * @param method prim or cart
     * @param number of the box, from 1
     * @param index of the factor among the dimensions
     * @param found the box with what the search says of it; none of a part of a tree
     */
    public record Row(
            Question question,
            Discovery discovery,
            String method,
            int number,
            Box box,
            Counts tally,
            int index,
            List<FoundBox> found) {

        private Dimension dimension() {
            return discovery.futures().dimensions().get(index);
        }

        private double low() {
            boolean cut = dimension().isOrdered() && box.low(index) > 0;
            return cut ? dimension().lowerLimit(box.low(index)) : Double.NaN;
        }

        private double high() {
            boolean cut =
                    dimension().isOrdered() && box.high(index) < dimension().size() - 1;
            return cut ? dimension().upperLimit(box.high(index)) : Double.NaN;
        }

        private String levels() {
            return dimension().isOrdered()
                    ? ""
                    : String.join(
                            "|",
                            IntStream.range(0, dimension().size())
                                    .filter(place -> box.keeps(index, place))
                                    .mapToObj(dimension()::level)
                                    .toList());
        }

        private double ofLimit(ToDoubleFunction<Limited> figure) {
            return found.stream()
                    .flatMap(box -> box.limits().stream())
                    .filter(limit -> limit.dimension() == index)
                    .mapToDouble(figure)
                    .findFirst()
                    .orElse(Double.NaN);
        }

        private double ofBox(ToDoubleFunction<FoundBox> figure) {
            return found.stream().mapToDouble(figure).findFirst().orElse(Double.NaN);
        }
    }

    /** The rows of a question. */
    static List<Row> rows(Question question, Discovery discovery) {
        List<Row> rows = new ArrayList<>();
        List<Dimension> dimensions = discovery.futures().dimensions();
        List<FoundBox> boxes = discovery.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            FoundBox found = boxes.get(i);
            for (int index : found.box().restricted(dimensions)) {
                rows.add(
                        new Row(question, discovery, "prim", i + 1, found.box(), found.tally(), index, List.of(found)));
            }
        }
        List<Discovery.Leaf> leaves = discovery.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            Discovery.Leaf leaf = leaves.get(i);
            for (int index : leaf.box().restricted(dimensions)) {
                rows.add(new Row(question, discovery, "cart", i + 1, leaf.box(), leaf.tally(), index, List.of()));
            }
        }
        return rows;
    }

    private static List<Field<Row>> fields() {
        return List.of(
                Field.text(
                        "arm",
                        "whose ratio to the baseline arm is asked about; missing for the metric itself",
                        row -> row.question().arm()),
                Field.text(
                        "metric", "name of the metric, of which each point counts with its mean", row -> row.question()
                                .metric()),
                Field.text("condition", "what shall hold", row -> row.question().condition()),
                Field.text("method", "prim, or cart for a part of the tree", Row::method),
                Field.whole("box", "number of the box, in the order in which they were found", Row::number),
                Field.text("factor", "name of a factor by which the box is cut", row -> row.dimension()
                        .name()),
                Field.number("low", "1", "where the box begins; missing where nothing is cut off there", Row::low),
                Field.number("high", "1", "where the box ends; missing where nothing is cut off there", Row::high),
                Field.text(
                        "levels", "of a factor without an order the levels in the box, with bars between", Row::levels),
                Field.number("least", "1", "least number that the factor can be", row -> row.dimension()
                        .least()),
                Field.number("most", "1", "largest number that the factor can be", row -> row.dimension()
                        .most()),
                Field.number(
                        "quasi_p",
                        "1",
                        "quasi-p-value of the factor's limits: how likely the box without them is as dense by chance",
                        row -> row.ofLimit(Limited::quasiP)),
                Field.number(
                        "density_without",
                        "1",
                        "density that the box would have without them",
                        row -> row.ofLimit(limit -> limit.without().density())),
                Field.number(
                        "reproduced",
                        "1",
                        "share of 50 searches in half of the points that limit the factor too",
                        row -> row.ofLimit(Limited::reproduced)),
                Field.whole("points", "number of points in the box", row -> row.tally()
                        .futures()),
                Field.whole("cases", "number of those that meet the condition", row -> row.tally()
                        .cases()),
                Field.number(
                        "coverage",
                        "1",
                        "share of all points that meet the condition that lies in the box",
                        row -> row.tally().coverage(row.discovery().all())),
                Field.number(
                        "density", "1", "share of the points in the box that meet the condition", row -> row.tally()
                                .density()),
                Field.number(
                        "density_of_all", "1", "share of all points that meet the condition", row -> row.discovery()
                                .all()
                                .density()),
                Field.number(
                        "coverage_elsewhere",
                        "1",
                        "coverage of boxes in points that the search has not seen",
                        row -> row.ofBox(box -> box.elsewhere().coverage())),
                Field.number(
                        "density_elsewhere",
                        "1",
                        "density of boxes in points that the search has not seen",
                        row -> row.ofBox(box -> box.elsewhere().density())),
                Field.number(
                        "p_shuffled",
                        "1",
                        "share of shuffles in which the search finds as good a box",
                        row -> row.ofBox(FoundBox::chance)));
    }
}
