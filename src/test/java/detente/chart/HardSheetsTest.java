package detente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a sheet is given: its texts cover no other, none is cut, and no two rows are called the same. */
class HardSheetsTest {
    private static final String BANDS = "what the bands are";
    private static final double AIR = 1.5;

    private static final Map<String, IntFunction<Estimate>> VALUES = Map.of(
            "constant", i -> new Estimate(1, 1, 1),
            "negative", i -> new Estimate(-1 - i, -2 - i, -.5 - i),
            "huge", i -> new Estimate(1e300 * i / 200, -1e300, Double.POSITIVE_INFINITY),
            "tiny", i -> new Estimate(1e-9 * i, 0, 2e-9 * i),
            "large", i -> new Estimate(12_345_678 + i, 12_345_670, 12_345_999),
            "one of many", i -> i == 1 ? new Estimate(3, 2, 4) : Estimate.NONE);

    /** A text that was drawn. */
    private record Written(String text, Rectangle2D box, boolean whole) {}

    private static final class Paper extends VectorGraphics2D {
        private final List<Written> written = new ArrayList<>();

        @Override
        public void drawString(String text, float x, float y) {
            Rectangle2D box = getFont().getStringBounds(text, new FontRenderContext(null, true, true));
            double ascent = .75 * getFont().getSize2D();
            Rectangle2D inner =
                    new Rectangle2D.Double(x + AIR, y - ascent + AIR, box.getWidth() - 2 * AIR, ascent - 2 * AIR);
            Rectangle2D turned = getTransform()
                    .createTransformedShape(new Rectangle2D.Double(
                            x,
                            y - ascent,
                            box.getWidth(),
                            ascent + .1 * getFont().getSize2D()))
                    .getBounds2D();
            written.add(new Written(text, turned, getClip() == null || getClip().contains(inner)));
            super.drawString(text, x, y);
        }
    }

    /** 64 characters of which only the middle differs. */
    private static String longName(int i) {
        return "a_name_of_which_only_the_middle_%04d_differs_from_all_the_others".formatted(i);
    }

    private static Map<String, Estimate> estimates(Map<String, String> metrics, Estimate estimate) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        metrics.keySet().forEach(metric -> estimates.put(metric, estimate));
        return estimates;
    }

    private static List<EffectRow> rows(int count, Map<String, String> metrics, IntFunction<Estimate> values) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new EffectRow(longName(i) + "=" + longName(i), i % 3 + 1, estimates(metrics, values.apply(i))))
                .toList();
    }

    private static FactorAxis names(int count) {
        return new FactorAxis(
                longName(0),
                IntStream.range(0, count).mapToObj(HardSheetsTest::longName).toList());
    }

    private static FactorAxis numbers(int count) {
        return new FactorAxis(
                longName(1),
                IntStream.range(0, count).mapToObj(i -> 1000000.25 + i + "").toList());
    }

    private static List<GridPoint> grid(FactorAxis x, FactorAxis y, IntFunction<Estimate> values) {
        List<GridPoint> points = new ArrayList<>();
        for (int i = 0; i < x.levels().size(); i++) {
            for (int j = 0; j < y.levels().size(); j++) {
                points.add(new GridPoint(i, j, estimates(MainMetrics.many(), values.apply(i + j))));
            }
        }
        return points;
    }

    private static Course course(String label, int moments, IntFunction<Estimate> values) {
        Map<String, Band> bands = new LinkedHashMap<>();
        Stream.of(
                        FrequencySheet.observables(),
                        SeveritySheet.observables(),
                        ChangeSheet.observables(),
                        RegimeSheet.observables(),
                        List.copyOf(ProliferationSheet.channels().keySet()))
                .flatMap(List::stream)
                .forEach(observable -> bands.put(
                        observable,
                        new Band(IntStream.range(0, moments)
                                .mapToObj(i -> new Band.Moment(i / 4.0, values.apply(i)))
                                .toList())));
        return new Course(label, bands, bands);
    }

    private static Map<String, Supplier<Sheet>> sheets(IntFunction<Estimate> values, int count) {
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        sheets.put("effects", () -> EffectSheet.of(rows(count, MainMetrics.few(), values), longName(1), BANDS));
        sheets.put("ranks", () -> EffectSheet.ofRanks(rows(count, MainMetrics.few(), values), "", BANDS));
        sheets.put(
                "channels", () -> ProliferationSheet.of(rows(count, ProliferationSheet.channels(), values), BANDS, ""));
        sheets.put(
                "sobol",
                () -> SensitivitySheet.of(
                        rows(count, MainMetrics.few(), values).stream()
                                .map(row -> new SensitivitySheet.Row(row.label(), row.estimates(), row.estimates()))
                                .toList(),
                        "",
                        BANDS));
        sheets.put(
                "morris",
                () -> MorrisSheet.of(
                        rows(count, MainMetrics.few(), values).stream()
                                .map(row -> new MorrisSheet.Row(row.label(), row.estimates(), row.estimates()))
                                .toList(),
                        "",
                        BANDS));
        sheets.put(
                "map",
                () -> HeatSheet.of(numbers(count), names(count), grid(numbers(count), names(count), values), BANDS));
        sheets.put(
                "map on its side",
                () -> HeatSheet.of(names(count), numbers(3), grid(names(count), numbers(3), values), BANDS));
        sheets.put(
                "curves",
                () -> CurveSheet.of(numbers(count), names(6), grid(numbers(count), names(6), values), false, BANDS));
        return sheets;
    }

    private static Map<String, Supplier<Sheet>> overTime(IntFunction<Estimate> values, int moments) {
        List<Course> courses = IntStream.range(0, 12)
                .mapToObj(i -> course(longName(i) + "=" + longName(i), moments, values))
                .toList();
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        sheets.put("books", () -> FrequencySheet.books(courses.get(0), BANDS));
        sheets.put("changes of frequency", () -> FrequencySheet.changes(courses.get(1), BANDS));
        sheets.put("severity", () -> SeveritySheet.changes(courses.subList(1, 12), BANDS));
        sheets.put("regimes", () -> RegimeSheet.of(courses, BANDS));
        sheets.put("channels over time", () -> ProliferationSheet.overTime(courses.get(0), BANDS));
        sheets.put("changes of channels", () -> ProliferationSheet.changes(courses.get(1), BANDS));
        sheets.put("changes of harm", () -> ChangeSheet.ofHarm(courses.subList(1, 12), BANDS));
        return sheets;
    }

    @TestFactory
    Stream<DynamicTest> textsAreWholeAndApart() {
        List<DynamicTest> tests = new ArrayList<>();
        VALUES.forEach((kind, values) -> {
            for (int count : List.of(2, 12, 50)) {
                sheets(values, count)
                        .forEach((name, sheet) -> tests.add(
                                DynamicTest.dynamicTest(name + ", " + count + ", " + kind, () -> check(sheet))));
            }
            for (int moments : List.of(1, 2, 40)) {
                overTime(values, moments)
                        .forEach((name, sheet) -> tests.add(
                                DynamicTest.dynamicTest(name + ", " + moments + ", " + kind, () -> check(sheet))));
            }
        });
        return tests.stream();
    }

    private static void check(Supplier<Sheet> drawn) {
        Sheet sheet = drawn.get();
        if (sheet.isEmpty()) {
            return;
        }
        Paper paper = new Paper();
        sheet.draw(paper);
        Rectangle2D room = new Rectangle2D.Double(0, 0, Sheet.WIDTH, sheet.height());
        List<Written> written =
                paper.written.stream().filter(text -> !text.text().isBlank()).toList();
        assertThat(written).isNotEmpty().allSatisfy(text -> assertThat(text.whole() && room.contains(text.box()))
                .as("%s is cut at %s", text.text(), text.box())
                .isTrue());
        for (int i = 0; i < written.size(); i++) {
            Rectangle2D box = written.get(i).box();
            Rectangle2D inner = new Rectangle2D.Double(
                    box.getX() + AIR, box.getY() + AIR, box.getWidth() - 2 * AIR, box.getHeight() - 2 * AIR);
            assertThat(written.subList(i + 1, written.size()))
                    .as("covered: %s", written.get(i))
                    .noneMatch(other -> inner.intersects(other.box()));
        }
    }

    /** Neither a sheet without rows that have values, nor one of courses in which every run failed, has a panel. */
    @Test
    void whatHasNoValueIsNotDrawn() {
        sheets(i -> Estimate.NONE, 3)
                .forEach((name, sheet) ->
                        assertThat(sheet.get().isEmpty()).as(name).isTrue());
        overTime(i -> Estimate.NONE, 3)
                .forEach((name, sheet) ->
                        assertThat(sheet.get().isEmpty()).as(name).isTrue());
    }

    @Test
    void shortenedNamesCanBeToldApart() {
        List<String> names = new ArrayList<>(
                IntStream.range(0, 200).mapToObj(HardSheetsTest::longName).toList());
        IntStream.range(0, 50)
                .mapToObj(i -> "x".repeat(20 + i) + "y".repeat(90 - i))
                .forEach(names::add);
        IntStream.range(0, 20).mapToObj(i -> i + "-" + "z".repeat(60) + i % 3).forEach(names::add);
        for (int most : List.of(6, 18, 44)) {
            assertThat(Labels.of(names, most)).hasSameSizeAs(names).doesNotHaveDuplicates();
        }
        assertThat(Labels.of(List.of("short", longName(1), longName(2)), 18))
                .containsExactly("short", "a_na…1_diff…others", "a_na…2_diff…others");
        assertThat(new FactorAxis("n", List.of("1234567.25", "1234567.5", "1e12")).labels(18))
                .containsExactly("1.234567e6", "1.234568e6", "1e12");
    }

    @Test
    void aConstantMapHasOneColourAndItsValue() {
        FactorAxis x = new FactorAxis("x", List.of("1", "2", "3"));
        String svg = Picture.svg(HeatSheet.of(x, x, grid(x, x, i -> new Estimate(.1 * 3 + i * 1e-17, 0, 1)), BANDS));
        assertThat(svg).contains(">0.300 in every cell<");
        assertThat(new Gradient(2, 2).getPaint(2)).isEqualTo(new Gradient(1, 2).getPaint(1));
    }
}
