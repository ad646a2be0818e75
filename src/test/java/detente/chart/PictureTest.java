package detente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sheet: not blank, the same bytes again, wide enough, and readable in full as SVG. */
class PictureTest {
    private static final String BANDS = "what the bands are";

    private static final FactorAxis LONG = new FactorAxis("escalation.gain", List.of("0", "0.1", "0.2", "0.3"));
    private static final FactorAxis UNEVEN = new FactorAxis("proliferation.leak", List.of("0.001", "0.01", "0.1", "1"));
    private static final FactorAxis SHORT = new FactorAxis("policy.treaty", List.of("FALSE", "TRUE", "other"));
    private static final FactorAxis NOTHING = new FactorAxis("", List.of(""));

    private static Map<String, Supplier<Sheet>> sheets() {
        Course one = course("baseline", 1);
        Course two = course("treaty", .8);
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        sheets.put("books", () -> FrequencySheet.books(one, BANDS));
        sheets.put("changes of frequency", () -> FrequencySheet.changes(two, BANDS));
        sheets.put("severity", () -> SeveritySheet.changes(List.of(two, course("debate", .9)), BANDS));
        sheets.put("severity books", () -> SeveritySheet.books(one, BANDS));
        sheets.put("regimes", () -> RegimeSheet.of(List.of(one, two), ""));
        sheets.put("proliferation over time", () -> ProliferationSheet.overTime(one, BANDS));
        sheets.put("changes of proliferation", () -> ProliferationSheet.changes(two, BANDS));
        sheets.put("changes of harm", () -> ChangeSheet.ofHarm(List.of(two), BANDS));
        sheets.put("proliferation", () -> ProliferationSheet.of(rows(ProliferationSheet.channels()), BANDS, ""));
        sheets.put("effects", () -> EffectSheet.of(rows(MainMetrics.few()).subList(1, 3), "", BANDS));
        sheets.put("curves", () -> CurveSheet.of(LONG, SHORT, grid(), true, BANDS));
        sheets.put("curve of uneven levels", () -> CurveSheet.of(UNEVEN, NOTHING, grid(), false, BANDS));
        sheets.put("heat", () -> HeatSheet.of(LONG, SHORT, grid(), BANDS));
        sheets.put("sensitivity", () -> SensitivitySheet.of(indices(), "", BANDS));
        sheets.put("elementary effects", () -> MorrisSheet.of(elementary(), "", BANDS));
        sheets.put("effects by future", () -> FutureSheet.of(futures()));
        sheets.put("regret", () -> RegretSheet.of(futures(), ""));
        sheets.put("drivers", () -> EffectSheet.ofDrivers(rows(MainMetrics.few()), ""));
        sheets.put("rank correlations", () -> EffectSheet.ofRanks(rows(MainMetrics.few()), "", BANDS));
        sheets.put("boxes", () -> BoxSheet.of("where it holds", "point", boxes()));
        sheets.put("trade-off", () -> TradeOffSheet.of("the way", "future", List.of(steps(), steps())));
        sheets.put(
                "patterns", () -> PatternSheet.of("patterns", List.of(BANDS), List.of("all", "recorded"), patterns()));
        return sheets;
    }

    private static List<PatternSheet.Panel> patterns() {
        PatternSheet.Row both = new PatternSheet.Row(
                "answered within a year",
                List.of(new Estimate(.3, .2, .4), new Estimate(.1, Double.NaN, Double.NaN)),
                List.of(.3, Double.NaN));
        PatternSheet.Row one = new PatternSheet.Row("dispersion", List.of(new Estimate(2, 1.5, 7)), List.of(1.));
        return List.of(
                new PatternSheet.Panel("What follows", List.of(both, both)),
                new PatternSheet.Panel("Nothing", List.of()),
                new PatternSheet.Panel("How irregular", List.of(one)));
    }

    private static List<BoxSheet.Drawn> boxes() {
        BoxSheet.Row number =
                new BoxSheet.Row("proliferation.leak", List.of(new double[] {.4, 1}), "above 0.05, of 0.005 to 0.5");
        BoxSheet.Row words = new BoxSheet.Row(
                "policy.treaty.members", List.of(new double[] {0, .25}, new double[] {.5, 1}), "all or few or none");
        return List.of(
                new BoxSheet.Drawn("Box 1", List.of(number, words)), new BoxSheet.Drawn("Box 2", List.of(words)));
    }

    private static List<TradeOffSheet.Step> steps() {
        return List.of(
                new TradeOffSheet.Step(1, .3, 0, true),
                new TradeOffSheet.Step(.8, .6, 1, true),
                new TradeOffSheet.Step(.5, .8, 2, false),
                new TradeOffSheet.Step(.85, .6, 1, true));
    }

    private static List<GridPoint> grid() {
        List<GridPoint> points = new ArrayList<>();
        for (int x = 0; x < 4; x++) {
            for (int y = 0; y < 3; y++) {
                Map<String, Estimate> estimates = new LinkedHashMap<>();
                double value = .01 + x * y;
                MainMetrics.many()
                        .keySet()
                        .forEach(metric -> estimates.put(metric, new Estimate(value, value - .2, value + .1)));
                points.add(new GridPoint(x, y, estimates));
            }
        }
        return points;
    }

    /** Spread, all in one place, and of nothing but one future. */
    private static List<FutureRow> futures() {
        List<FutureRow> rows = new ArrayList<>();
        for (int arm = 0; arm < 3; arm++) {
            int futures = arm == 2 ? 1 : 250;
            double step = arm == 0 ? .002 : 0;
            Map<String, List<Double>> freed = new LinkedHashMap<>();
            Map<String, List<Double>> raw = new LinkedHashMap<>();
            for (String metric : MainMetrics.few().keySet()) {
                freed.put(
                        metric,
                        Stream.iterate(.6, ratio -> ratio + step).limit(futures).toList());
                raw.put(
                        metric,
                        Stream.iterate(.5, ratio -> ratio + .004).limit(futures).toList());
            }
            rows.add(new FutureRow("arm " + arm, freed, raw));
        }
        return rows;
    }

    private static List<SensitivitySheet.Row> indices() {
        return rows(MainMetrics.few()).stream()
                .map(row -> new SensitivitySheet.Row(row.label(), row.estimates(), row.estimates()))
                .toList();
    }

    /** All in one corner but one, as real factors are. */
    private static List<MorrisSheet.Row> elementary() {
        List<MorrisSheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            double size = i == 0 ? 1 : .01 * i;
            rows.add(new MorrisSheet.Row(
                    "concept.parameter" + i,
                    Map.of("total_harm_per_year", new Estimate(size, .9 * size, 1.1 * size)),
                    Map.of("total_harm_per_year", new Estimate(size / 3, Double.NaN, Double.NaN))));
        }
        return rows;
    }

    private static Course course(String label, double level) {
        Map<String, Band> bands = new LinkedHashMap<>();
        Stream.of(
                        FrequencySheet.observables(),
                        SeveritySheet.observables(),
                        ChangeSheet.observables(),
                        RegimeSheet.observables(),
                        List.copyOf(ProliferationSheet.channels().keySet()))
                .flatMap(List::stream)
                .forEach(observable -> bands.put(observable, band(level)));
        return new Course(label, bands, bands);
    }

    /** With a moment without a value and one without an interval, as real data have. */
    private static Band band(double level) {
        List<Band.Moment> moments = new ArrayList<>();
        for (int i = -4; i < 12; i++) {
            double value = i == 3 ? Double.NaN : level + .05 * StrictMath.sin(i);
            double width = i == 5 ? Double.NaN : .1;
            moments.add(new Band.Moment(i / 4.0, new Estimate(value, value - width, value + width)));
        }
        return new Band(moments);
    }

    private static List<EffectRow> rows(Map<String, String> metrics) {
        List<EffectRow> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Estimate> estimates = new LinkedHashMap<>();
            for (String metric : metrics.keySet()) {
                estimates.put(metric, new Estimate(1 - .1 * i, .9 - .1 * i, 1.1 - .1 * i));
            }
            rows.add(new EffectRow("row " + i, i, estimates));
        }
        return rows;
    }

    @TestFactory
    Stream<DynamicTest> everySheet() {
        return sheets().entrySet().stream()
                .map(sheet -> DynamicTest.dynamicTest(
                        sheet.getKey(),
                        () -> check(sheet.getValue().get(), sheet.getValue().get())));
    }

    private static void check(Sheet sheet, Sheet again) throws IOException {
        String svg = Picture.svg(sheet);
        assertThat(svg).contains("<svg", "sans-serif", "</svg>").doesNotContain("NaN", "Infinity");
        assertThat(Picture.svg(again)).isEqualTo(svg);
        byte[] png = Picture.png(sheet);
        assertThat(Picture.png(again)).isEqualTo(png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(2 * Sheet.WIDTH);
        assertThat(image.getHeight()).isEqualTo(2 * sheet.height());
        assertThat(colours(image)).as("colours").hasSizeGreaterThan(20);
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    /** What stands in a label is no part of the file's language. */
    @Test
    void controlCharactersLeaveThePictureWellFormed() throws Exception {
        byte[] svg = Picture.svg(g -> g.drawString("a\u0001b\u202e", 10f, 10f), 100, 50);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getElementsByTagName("text")
                        .item(0)
                        .getTextContent())
                .isEqualTo("a\\u0001b\\u202e");
    }

    @Test
    void titleAndBandTextAreInThePicture() {
        String svg = Picture.svg(FrequencySheet.changes(course("treaty", 1), BANDS));
        assertThat(svg)
                .contains("What changes in operations by type: treaty", BANDS, "change in operations per year")
                .contains("years since the burn-in", "Espionage", "Sabotage: degradation");
    }

    /** The SVG writer ignores composites: bands drawn with one would hide the lines. */
    @Test
    void bandsAreLetThroughInSvgToo() {
        String svg = Picture.svg(SeveritySheet.books(course("baseline", 1), BANDS));
        assertThat(svg.split("fill-opacity:0.2", -1))
                .as("two bands in two stretches each, as one moment has no interval, and two keys")
                .hasSize(1 + 6);
    }

    @Test
    void warIsCalledExtrapolationWhereItIsShown() {
        String svg = Picture.svg(RegimeSheet.of(List.of(course("baseline", .3)), ""));
        assertThat(svg).contains("cyber-physical war (extrapolation)", "War is extrapolation");
    }

    @Test
    void channelsThatCarryNothingAreNamedOnly() {
        List<EffectRow> rows = rows(ProliferationSheet.channels());
        rows.forEach(row -> row.estimates().put("ally_transfers_per_year", new Estimate(0, 0, 0)));
        String svg = Picture.svg(ProliferationSheet.of(rows, BANDS, ""));
        assertThat(svg).contains("None by: gift to an ally.");
    }

    @Test
    void anEmptyCourseIsNoError() {
        Map<String, Band> nothing = new LinkedHashMap<>();
        SeveritySheet.observables().forEach(observable -> nothing.put(observable, new Band(List.of())));
        Sheet sheet = SeveritySheet.books(new Course("nothing", nothing, Map.of()), BANDS);
        assertThat(Picture.png(sheet)).isNotEmpty();
        assertThat(sheet.isEmpty()).isTrue();
    }

    @Test
    void everyNameOfACrowdStandsAlone() {
        String svg = Picture.svg(MorrisSheet.of(elementary(), "", BANDS));
        List<Rectangle2D> boxes = Pattern.compile("x=\"([0-9.]+)\" y=\"([0-9.]+)\">(concept[^<]+)<")
                .matcher(svg)
                .results()
                .<Rectangle2D>map(name -> new Rectangle2D.Double(
                        Double.parseDouble(name.group(1)),
                        Double.parseDouble(name.group(2)),
                        7 * name.group(3).length(),
                        9))
                .toList();
        assertThat(boxes).hasSizeBetween(6, 12);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::intersects);
        }
    }

    @Test
    void aGradientGrowsDarker() {
        Gradient gradient = new Gradient(2, 5);
        double before = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 30; i++) {
            Color colour = (Color) gradient.getPaint(2 + .1 * i);
            double light = .299 * colour.getRed() + .587 * colour.getGreen() + .114 * colour.getBlue();
            assertThat(light).isLessThan(before);
            before = light;
        }
        assertThat(gradient.getPaint(99)).isEqualTo(gradient.getPaint(5));
    }

    /** Writers leave out the size that they take for granted; readers take another one. */
    @Test
    void everyTextHasASize() {
        String svg = Picture.svg(HeatSheet.of(LONG, SHORT, grid(), BANDS));
        assertThat(svg.split("<text", -1).length).isGreaterThan(50).isEqualTo(svg.split("font-size:", -1).length);
    }

    @Test
    void goesWithoutTitleWhereThePageSaysIt() {
        Sheet sheet = HeatSheet.of(LONG, SHORT, grid(), BANDS);
        String svg = Picture.svg(sheet);
        String bare = Picture.bare(svg, sheet);
        assertThat(svg).contains(BANDS, ">policy.treaty against escalation.gain<", "viewBox=\"0 0 1200");
        assertThat(bare)
                .doesNotContain(BANDS, ">policy.treaty against escalation.gain<")
                .contains("viewBox=\"0 85 1200 ", ">frequency<");
    }
}
