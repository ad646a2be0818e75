package detente.analysis.picture;

import detente.analysis.told.AnalysisListener;
import detente.analysis.told.Remark;
import detente.chart.ChangeSheet;
import detente.chart.Course;
import detente.chart.EffectRow;
import detente.chart.EffectSheet;
import detente.chart.FrequencySheet;
import detente.chart.Picture;
import detente.chart.ProliferationSheet;
import detente.chart.RegimeSheet;
import detente.chart.SeveritySheet;
import detente.chart.Sheet;
import detente.io.result.Disk;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pictures of a result folder, in its folder {@code charts}. */
public final class Charts {
    private static final String BANDS =
            "Lines: mean over worlds. Bands: 95 % interval of that mean; none where too few worlds have any. Grey field: burn-in.";

    private static final String CHANGES =
            "Lines: mean over worlds of the difference to the baseline, in the same world with the same luck. Bands: 95 %"
                    + " interval of that mean; none where too few worlds have any. Grey field: burn-in.";

    private static final String INTERVALS =
            "Dots: ratio of means over worlds. Bars: 95 % interval over worlds, paired.";

    private static final String RANGES =
            "Dots: ratio of means over parameter sets and their worlds. Thick bars: 95 % interval of that ratio, paired. Thin"
                    + " lines: range of the effect over 95 % of the sets, luck taken out.";

    private final Disk disk;
    private final Path folder;
    private final List<Course> courses;
    private final String shown;
    private final ChartRows rows;
    private final Map<String, Supplier<Sheet>> more;
    private final AnalysisListener listener;
    private final List<Path> written = new ArrayList<>();
    private final List<Drawing> drawings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final FileNames names = new FileNames();

    /**
     * @param courses the baseline first; may be empty
     * @param shown which courses of all those are; may be empty
     * @param rows ratios to the baseline, and rates of proliferation by channel
     * @param more further pictures, by name
     * @param listener hears of each picture
     */
    public Charts(
            Disk disk,
            Path folder,
            List<Course> courses,
            String shown,
            ChartRows rows,
            Map<String, Supplier<Sheet>> more,
            AnalysisListener listener) {
        this.disk = disk;
        this.folder = folder;
        this.courses = courses;
        this.shown = shown;
        this.rows = rows;
        this.more = more;
        this.listener = listener;
    }

    /** What the courses have to hold. */
    public static List<String> observables() {
        return Stream.of(
                        FrequencySheet.observables(),
                        SeveritySheet.observables(),
                        ChangeSheet.observables(),
                        RegimeSheet.observables(),
                        List.copyOf(ProliferationSheet.channels().keySet()))
                .flatMap(List::stream)
                .toList();
    }

    /** The files written so far. */
    public List<Path> written() {
        return written;
    }

    /** The pictures drawn so far. */
    public List<Drawing> drawings() {
        return drawings;
    }

    /** Which pictures are not drawn, and why. */
    public List<Remark> remarks() {
        return remarks;
    }

    /**
     * Draws and writes all pictures.
     *
     * @return why they could not be drawn and what to do; empty if they could
     * @throws UncheckedIOException if a file cannot be written
     */
    public Optional<String> write() {
        disk.createFolderWithin(folder);
        try {
            draw();
            return Optional.empty();
        } catch (OutOfMemoryError | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | Error e) { // a machine without fonts or screen ends in many kinds of errors
            return Optional.of(e + "; a machine without fonts needs the packages fontconfig and fonts-dejavu-core, one"
                    + " with a broken screen -Djava.awt.headless=true. The tables are complete; the command analyze"
                    + " draws the charts later");
        }
    }

    private void draw() {
        List<EffectRow> effects = rows.effects();
        if (!effects.isEmpty()) {
            boolean ranges = effects.stream().anyMatch(row -> !row.ranges().isEmpty());
            String bars = ranges ? RANGES : INTERVALS;
            write("effects", EffectSheet.of(effects, rows.leftOut(), bars));
            if (!rows.groups().isEmpty()) {
                write("effects-on-groups", EffectSheet.ofGroups(effects, rows.groups(), rows.leftOut(), bars));
            }
        }
        for (Map.Entry<String, Supplier<Sheet>> sheet : more.entrySet()) {
            write(sheet.getKey(), sheet.getValue().get());
        }
        List<EffectRow> channels = rows.channels();
        if (channels.stream().filter(row -> !row.estimates().isEmpty()).count() > 1) {
            write(
                    "proliferation",
                    ProliferationSheet.of(channels, "Dots: mean over worlds. Bars: 95 % interval over worlds.", shown));
        }
        if (!courses.isEmpty()) {
            drawCourses(courses.get(0), courses.subList(1, courses.size()));
        }
    }

    private void drawCourses(Course first, List<Course> others) {
        write("frequency", FrequencySheet.books(first, BANDS));
        for (Course other : others) {
            write("frequency-" + other.label(), FrequencySheet.changes(other, CHANGES));
        }
        write("severity", SeveritySheet.books(first, BANDS));
        write("regimes", RegimeSheet.of(courses, shown));
        write("proliferation-over-time", ProliferationSheet.overTime(first, BANDS));
        if (!others.isEmpty()) {
            String text = (CHANGES + " " + shown).strip();
            write("harm-over-time", ChangeSheet.ofHarm(others, text));
            write("severity-changes", SeveritySheet.changes(others, text));
            write("proliferation-changes", ProliferationSheet.changes(others.get(others.size() - 1), CHANGES));
        }
    }

    private void write(String title, Sheet sheet) {
        String name = names.of(title);
        if (sheet.isEmpty()) {
            remarks.add(new Remark("charts", name + " is not drawn: nothing that it shows has a value", true));
            return;
        }
        listener.done("charts", name);
        String svg = Picture.svg(sheet);
        disk.replace(folder.resolve(name + ".svg"), svg.getBytes(StandardCharsets.UTF_8));
        disk.replace(folder.resolve(name + ".png"), Picture.png(sheet));
        drawings.add(new Drawing(name, sheet.title(), sheet.text(), sheet.words(), Picture.bare(svg, sheet)));
        written.add(folder.resolve(name + ".svg"));
        written.add(folder.resolve(name + ".png"));
    }

    /**
     * A picture as a page shows it.
     *
     * @param name of its files, without an ending
     * @param title what it shows
     * @param text what its bands and bars are
     * @param words the picture in words
     * @param svg the picture without title and text
     */
    public record Drawing(String name, String title, String text, String words, String svg) {}
}
