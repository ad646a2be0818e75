package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import detente.chart.MainMetrics;
import detente.cli.Detente;
import detente.io.plan.ShippedExperiments;
import detente.io.scenario.ShippedScenarios;
import detente.metric.Metrics;
import detente.model.policy.Action;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** The page as a person uses it, in one window after another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaboratoryIT {
    /** Columns of {@code effects.csv} in the order in which the page has them. */
    private static final List<String> COLUMNS = List.of(
            "n_worlds",
            "baseline_mean",
            "mean",
            "difference",
            "difference_low",
            "difference_high",
            "ratio",
            "ratio_low",
            "ratio_high",
            "same_sign",
            "cohens_d",
            "p_value",
            "parametric_low",
            "parametric_high");

    /** Columns of {@code runs.csv} that say how a run was made, not what it gave. */
    private static final List<String> TECHNICAL =
            List.of("run", "point", "set", "replication", "world_seed", "run_seed", "status");

    /** The first control with a label. */
    private static final String LABELLED =
            "(text => [...document.querySelectorAll('label')]" + ".find(label => label.textContent === text).control)";

    /** How the limits of the model begin in its description, and where the page has them. */
    private static final Map<String, String> LIMITS = Map.ofEntries(
            Map.entry("It explores mechanisms", "limits.1"),
            Map.entry("How strong each policy is", "limits.2"),
            Map.entry("The scale of harm is a convention", "limits.3"),
            Map.entry("The public record is biased", "limits.4"),
            Map.entry("Of reactions outside cyberspace only political answers are modelled", "limits.5"),
            Map.entry("What stolen weapons do hangs on chances that are assumed", "limits.6"),
            Map.entry("Everything above severity 6", "limits.7"),
            Map.entry("Criminals appear only as worms", "limits.8"),
            Map.entry("Real names appear only in the world historical", "limits.9"),
            Map.entry("Beyond the critical gain a run is not stationary", "limits.10"),
            Map.entry("The zero-day threshold treats exploits one by one", "limits.11"));

    /** Events that a world cannot have, and what the page says of it. */
    private static final Map<String, String> MISFITS = Map.of(
            "leak:5:S99", "1 (Een lek) noemt “S99”, en dat is geen staat van deze wereld",
            "leak:-50:mostCapable", "1 (Een lek) ligt voor het begin: het eerste jaar is −5",
            "crisis:5:S1+S1", "1 (Een crisis) noemt “S1” twee keer",
            "detection:1,leak=leak:5:S1,Leak=leak:6:S1", "3 (Een lek) heeft de naam van een andere, “Leak”",
            "crisis:5:UK+Japan&scenario=historical", "“UK” en “Japan”, die in deze wereld geen rivalen zijn");

    private Laboratory page;

    @TempDir
    private Path folder;

    @BeforeAll
    void open() throws IOException {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
        page = Laboratory.open(Laboratory.BUSY);
    }

    @AfterAll
    void close() {
        if (page != null) {
            page.close();
        }
    }

    @BeforeEach
    void widen() {
        page.browser().size(1440, 3000);
    }

    /** Somebody switches actions, moves sliders, saves what the page found as an experiment and sweeps it. */
    @Test
    void whatARobotSeesIsWhatASweepFinds() throws IOException {
        page.at("worlds=40&seed=7&pinned=policy.treaty%3Dtrue");
        click("#choices .card:nth-of-type(2) [role=switch]");
        click("#choices .card:nth-of-type(4) [role=switch]");
        page.unfold();
        move("How far members keep to the treaty", "0.7");
        move("How unequal states are in capability", "1");
        addEvent("crisis");
        type("In year", "3.5");
        type("Times how much", "9");
        page.settle();

        assertThat(page.eval("location.hash"))
                .contains(
                        "policy.treaty.compliance=0.7",
                        "world.capabilitySpread=1",
                        "events=crisis:3.5:mostHostile:9:1");
        Map<String, double[]> seen = effects();
        Path file = Files.writeString(folder.resolve("laboratory.json"), page.eval("laboratory.experiment()"));
        Path result = folder.resolve("result");
        assertThat(Detente.execute("sweep", file.toString(), "--quiet", "--no-charts", "--out", result.toString()))
                .isZero();

        Map<String, double[]> swept = swept(result.resolve("effects.csv"), "arm=with");
        assertThat(swept.keySet()).containsAll(MainMetrics.many().keySet());
        swept.forEach((metric, numbers) ->
                assertThat(seen.getOrDefault(metric, new double[0])).as(metric).containsExactly(numbers));
        assertThat(page.eval("document.querySelector('.row-value').textContent"))
                .as("the first row")
                .isEqualTo(change(swept.getOrDefault("operations_per_year", new double[0])[COLUMNS.indexOf("ratio")]));
        page.eval("laboratory.change({pane: 'share'})");
        page.settle();
        assertThat(table(page.save("share.rows").text(), List.of("arm", "world")))
                .isEqualTo(table(Files.readString(result.resolve("runs.csv")), List.of("arm", "world")));
        Map<String, Map<String, String>> saved =
                table(page.save("share.effects").text(), List.of("metric"));
        table(Files.readString(result.resolve("effects.csv")), List.of("contrast", "metric"))
                .forEach((name, row) -> {
                    if (name.startsWith("arm=with ")) {
                        assertThat(row)
                                .containsAllEntriesOf(saved.getOrDefault(row.getOrDefault("metric", ""), Map.of()));
                    }
                });
    }

    /** The cells of metrics and of the key of each row. */
    private static Map<String, Map<String, String>> table(String csv, List<String> key) {
        List<String> lines = csv.lines().toList();
        List<String> head = List.of(lines.get(0).split(",", -1));
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            head.forEach(column -> row.put(column, cells[head.indexOf(column)]));
            row.keySet().removeAll(TECHNICAL);
            rows.put(
                    String.join(
                            " ",
                            key.stream()
                                    .map(column -> row.getOrDefault(column, ""))
                                    .toList()),
                    row);
        }
        return rows;
    }

    private void addEvent(String kind) {
        page.eval("(select => { select.value = " + Laboratory.quoted(kind) + ";"
                + " select.parentElement.querySelector('button').click(); })"
                + "(labelled('What happens'))".replace("labelled", LABELLED));
    }

    /** Types something into the field of a name. */
    private void type(String label, String value) {
        page.eval("(field => { field.value = " + value + "; field.dispatchEvent(new Event('change')); })(" + LABELLED
                + "(" + Laboratory.quoted(label) + "))");
    }

    /** A ratio as the page says it. */
    private static String change(double ratio) {
        double percent = 100 * (ratio - 1);
        return String.format(Locale.UK, Math.abs(percent) < 9.95 ? "%+.1f%%" : "%+.0f%%", percent)
                .replace('-', '\u2212');
    }

    private void click(String selector) {
        page.eval("document.querySelector(" + Laboratory.quoted(selector) + ").click()");
    }

    /** Moves the slider of a name. */
    private void move(String label, String value) {
        page.eval("(slider => { slider.value = " + value + "; slider.dispatchEvent(new Event('input')); })"
                + "(document.querySelector('input[type=range][aria-label=" + Laboratory.quoted(label) + "]'))");
    }

    private Map<String, double[]> effects() {
        JsonNode numbers = page.tree("laboratory.effects(laboratory.withArm(), laboratory.withoutArm(),"
                + " laboratory.catalog.metrics.map(({name}) => name)).then(({effects}) => [...effects].map(String))");
        Map<String, double[]> seen = new LinkedHashMap<>();
        for (int metric = 0; metric < Metrics.all().size(); metric++) {
            double[] row = new double[COLUMNS.size()];
            for (int column = 0; column < row.length; column++) {
                double number = Double.parseDouble(
                        numbers.get(metric * row.length + column).asString());
                row[column] = Double.isFinite(number) ? number : Double.NaN;
            }
            seen.put(Metrics.all().get(metric).name(), row);
        }
        return seen;
    }

    private static Map<String, double[]> swept(Path table, String contrast) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> head = List.of(lines.get(0).split(",", -1));
        Map<String, double[]> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells[head.indexOf("contrast")].equals(contrast)) {
                rows.put(
                        cells[head.indexOf("metric")],
                        COLUMNS.stream()
                                .map(name -> cells[head.indexOf(name)])
                                .mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
                                .toArray());
            }
        }
        return rows;
    }

    /** What the page writes behind the # is what it reads there, for many states that a person can reach. */
    @Test
    void anAddressIsTheStateThatItCameFrom() {
        JsonNode faults = page.tree("(" + RANDOM_ADDRESSES + ")(300)");
        assertThat(faults).isEmpty();
    }

    /** Addresses of every kind that nobody wrote: a plain message and the default, or a state that is one; never an exception. */
    @Test
    void aHostileAddressGivesAMessageAndTheDefault() {
        page.at(Laboratory.BUSY);
        JsonNode said = page.tree("(" + HOSTILE_ADDRESSES + ")(10000)");
        assertThat(said.path("faults")).isEmpty();
        assertThat(said.path("refused").asInt()).isGreaterThan(5_000);
        assertThat(said.path("taken").asInt()).isGreaterThan(200);
    }

    /** What happens at a date can be added, changed and removed, and a scenario gets its own back. */
    @Test
    void eventsAreThoseOfTheScenarioUntilTheyAreChanged() {
        page.at("worlds=20&pane=time");
        page.eval("""
                (base => laboratory.catalog.scenarios.push({...base, name: 'dated',
                  text: base.text + '\\nevent\\tstorm\\tleak\\t0\\tmostCapable\\texploits=15'}))(laboratory.catalog.scenarios[0])""");
        page.eval("laboratory.change({scenario: 'dated'})");
        page.unfold();
        page.settle();
        assertThat(page.eval("location.hash")).doesNotContain("events");
        assertThat(shown()).contains("1. A leak (storm)");
        assertThat(page.eval("document.querySelector('#panel').innerText"))
                .contains("Dash-dotted line, year 0: 15 weapons of the most capable state leak");
        assertThat(page.eval("document.querySelectorAll('#panel line.event').length"))
                .isEqualTo("2");

        type("In year", "7");
        assertThat(page.eval("location.hash")).contains("events=storm=leak:7:mostCapable:15");
        type("In year", "2000");
        assertThat(page.eval("location.hash + (" + LABELLED + "('In year').ariaInvalid)"))
                .contains("leak:7:", "true");
        addEvent("detection");
        assertThat(page.eval("location.hash")).contains("events=storm=leak:7:mostCapable:15,detection:5:1.2");
        assertThat(page.tree("JSON.parse(laboratory.experiment()).scenario.events"))
                .isEqualTo(page.tree("[{at: 7, event: 'leak', name: 'storm', state: 'mostCapable', exploits: 15},"
                        + " {at: 5, event: 'detection', factor: 1.2}]"));
        click("[aria-label='Remove: 1. A leak']");
        assertThat(page.eval("location.hash")).contains("events=detection:5:1.2");
        click("[aria-label='Remove: 1. Closer watch']");
        assertThat(page.eval("location.hash")).contains("events=&");
        assertThat(shown()).contains("Nothing happens at a date.");
        press("Back to those of the scenario");
        assertThat(page.eval("location.hash")).doesNotContain("events");
        assertThat(shown()).contains("1. A leak (storm)");
        press("Begin again");
        assertThat(page.eval("laboratory.state.scenario + laboratory.state.events"))
                .doesNotContain("dated")
                .endsWith("null");
    }

    private String shown() {
        return page.eval("document.getElementById('choices').innerText");
    }

    private void press(String words) {
        page.eval("[...document.querySelectorAll('button')].find(button => button.textContent === "
                + Laboratory.quoted(words) + ").click()");
    }

    /** Words, never a blank page: those of the address, or of the model where only that knows. */
    @Test
    void anEventThatCannotBeGivesASentence() {
        for (String bad : List.of(
                "leak",
                "quake:5",
                "leak:x:mostCapable",
                "leak:5:mostCapable:-1",
                "crisis:5:S1",
                "leak:5:A%3CB",
                "crisis:5:S1+S2+S3",
                "leak:5:mostCapable:1:1",
                "a b=detection:5",
                "detection:5,".repeat(21) + "detection:5")) {
            JsonNode said = page.tree("laboratory.parseAddress('#events=" + bad + "').problem");
            assertThat(said.get(0).asString()).as(bad).isEqualTo("address.value");
        }
        MISFITS.forEach((bad, dutch) -> {
            String words = refused("lang=nl&events=" + bad);
            assertThat(words).as(bad).contains("Dit kan niet worden berekend: gebeurtenis", dutch);
        });
        // What only the model knows is its own sentence, and is said to be English.
        assertThat(refused("lang=nl&world.offensiveShare=0.9&world.coerciveShare=0.9"))
                .contains("Dit kan niet worden berekend: ");
        assertThat(page.eval("document.querySelector('.alert [lang=en]').textContent"))
                .contains("world.offensiveShare");
        page.at("worlds=20&policy.treaty=true");
        assertThat(page.eval("document.querySelectorAll('.alert p').length")).isEqualTo("0");
    }

    private String refused(String address) {
        page.eval("document.querySelector('.alert').replaceChildren()");
        page.eval("location.hash = " + Laboratory.quoted("worlds=20&policy.treaty=true&" + address));
        page.browser().await("document.querySelector('.alert p')");
        return page.eval("document.querySelector('.alert').textContent");
    }

    /** Whoever looks at another world keeps the events that it can have, and is told which it cannot. */
    @Test
    void anotherWorldKeepsTheEventsThatItCanHave() {
        page.at("lang=nl&worlds=20&policy.treaty=true&events=leak:5:S9:7,detection:6:2,crisis:7:S1+S2:4:1");
        page.eval("laboratory.change({scenario: 'generated'})");
        assertThat(page.eval("location.hash")).contains("events=leak:5:S9:7,detection:6:2,crisis:7:S1+S2:4:1");
        assertThat(page.eval("document.querySelector('.alert').textContent")).isEmpty();

        page.unfold();
        type("Wereld", "'two-rivals'");
        page.settle();
        assertThat(page.eval("document.activeElement.value"))
                .as("has the focus")
                .isEqualTo("two-rivals");
        assertThat(shown()).contains("Weggelaten", "gebeurtenis 1 (Een lek) noemt “S9”");
        assertThat(page.eval("location.hash")).contains("events=detection:6:2&");
        assertThat(page.eval("document.querySelector('.alert').textContent"))
                .contains(
                        "gebeurtenis 1 (Een lek) noemt “S9”, en dat is geen staat van deze wereld",
                        "gebeurtenis 3 (Een crisis) noemt “S1”");
    }

    /** Each file that a pane saves is the whole picture, by itself. */
    @Test
    void chartsAreSavedWhole() throws Exception {
        for (String pane : List.of("effects", "time", "world")) {
            savedWhole(pane);
        }
    }

    /** The same of every pane, in both schemes, left for people to look at. */
    @Tag("battery")
    @Test
    void everyChartIsSavedWhole() throws Exception {
        Files.createDirectories(LaboratoryScreensIT.SCREENS);
        for (String scheme : List.of("dark", "light")) {
            page.browser().media("prefers-color-scheme", scheme);
            for (String pane : Laboratory.PANES.subList(0, Laboratory.PANES.size() - 1)) {
                Laboratory.Saved picture = savedWhole(pane);
                Files.write(
                        LaboratoryScreensIT.SCREENS.resolve("saved-" + scheme + "-" + picture.name()), picture.bytes());
            }
        }
    }

    private Laboratory.Saved savedWhole(String pane) throws Exception {
        page.at("pane=" + pane + "&" + Laboratory.BUSY);
        Laboratory.Saved file = page.save("share.svg");
        assertThat(file.name()).isEqualTo("laboratory-" + pane + ".svg");
        assertThat(file.text())
                .as(pane)
                .doesNotContain("var(--", "class=", "href", "url(", "<style")
                .contains("font-family=");
        assertThat(file.text().replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
        Element picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.bytes()))
                .getDocumentElement();
        JsonNode there = page.tree("""
                (panel => ({charts: panel.querySelectorAll('.chart > svg').length,
                  words: [...panel.querySelectorAll('h2, .chart > svg text')].map(node => node.textContent.replace(/\\s+/g, ''))
                }))(document.getElementById('panel'))""");
        assertThat(picture.getElementsByTagName("svg").getLength())
                .as(pane)
                .isEqualTo(there.path("charts").asInt())
                .isPositive();
        String words = picture.getTextContent().replaceAll("\\s+", "");
        there.path("words").forEach(word -> assertThat(words).contains(word.asString()));

        Laboratory.Saved png = page.save("share.png");
        assertThat(png.name()).isEqualTo("laboratory-" + pane + ".png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(picture.getAttribute("width")));
        assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(picture.getAttribute("height")));
        assertThat(inked(image)).as(pane).isBetween(.005, .5);
        return png;
    }

    /** The share of a picture that is not its ground. */
    private static double inked(BufferedImage image) {
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return (double) Arrays.stream(all).filter(pixel -> pixel != all[0]).count() / all.length;
    }

    /** Nothing of an address becomes markup. */
    @Test
    void nothingOfAnAddressBecomesMarkup() {
        String markup = "<img src=x onerror=\"document.title='taken'\">";
        for (String address : List.of(markup, "lang=" + markup, "policy.treaty=" + markup, "model=" + markup)) {
            page.eval("location.hash = " + Laboratory.quoted(address.replace("<", "%3C")));
            page.browser().await("document.querySelector('.alert p')");
            assertThat(page.eval("document.querySelectorAll('img').length")).isEqualTo("0");
            assertThat(page.eval("document.title")).doesNotContain("taken");
            page.at("worlds=20&policy.treaty=true");
            assertThat(page.eval("document.querySelectorAll('.alert p').length"))
                    .isEqualTo("0");
        }
    }

    /** Every word is there in both languages, with the same gaps; everything that the catalog says has its Dutch. */
    @Test
    void everyWordIsThereInBothLanguages() {
        JsonNode missing = page.tree("""
                (() => {
                  const {events} = laboratory.catalog;
                  const worlds = laboratory.catalog.scenarios.flatMap(({name}) => [`scenario.${name}`, `scenario.${name}.what`]);
                  const dated = events.flatMap(({word, rank, strengths}) => [`event.${word}`, `event.${word}.say`, ...(rank ? ['whom.' + rank] : []), ...strengths.map(({key}) => 'event.' + key)]);
                  const gaps = text => (text.match(/\\{\\d\\}/g) ?? []).sort().join();
                  const words = Object.entries(laboratory.words()).filter(([, [en, nl]]) => typeof nl !== 'string' || gaps(en) !== gaps(nl)).map(([key]) => key);
                  const {parameters, policies, metrics, series} = laboratory.catalog;
                  const strengths = policies.flatMap(policy => policy.parameters).filter(({key}) => !/\\.(from|until|members|memberShare)$/.test(key));
                  const said = [...parameters, ...policies, ...strengths, ...metrics, ...events, ...laboratory.drawn().map(name => series.find(one => one.name === name))].map(({meaning}) => meaning);
                  const open = laboratory.catalog.ensembles.flatMap(({keys}) => keys).map(key => 'lever.' + key);
                  return [...words, ...[...dated, ...worlds, ...open].filter(key => !laboratory.words()[key]), ...said.filter(meaning => !laboratory.dutch(meaning))];
                })()""");
        assertThat(missing).isEmpty();
    }

    /** As many as the page says: what drives effects in {@code robust}, then what drives harm in {@code screening}. */
    @Test
    void theAssumptionsAreTheTwelveMostDecisive() throws IOException {
        page.at("worlds=20&policy.treaty=true");
        page.unfold();
        List<String> effects = List.of("proliferation.leak", "world.mandateShare");
        List<String> table = Stream.concat(
                        effects.stream(),
                        Files.readAllLines(Path.of("experiments", "screening", "found.csv")).stream()
                                .filter(line -> line.startsWith(DECISIVE))
                                .map(line -> line.substring(DECISIVE.length()).split(",", -1))
                                .sorted(Comparator.comparingDouble(cells -> -Double.parseDouble(cells[1])))
                                .map(cells -> cells[0])
                                .filter(key -> !effects.contains(key)))
                .toList();
        assertThat(page.tree("laboratory.catalog.assumptions.map(({key}) => key)"))
                .isEqualTo(page.tree(table.subList(0, 12).stream().collect(Collectors.joining("', '", "['", "']"))));
        assertThat(page.eval("document.querySelectorAll('#choices .below:first-of-type .inside > .lever').length"))
                .isEqualTo("12");
        assertThat(shown()).contains("The 12 numbers on which the answer hangs most", "“robust”", "“screening”");

        page.eval("(field => { field.value = 'rate'; field.dispatchEvent(new Event('input')); })"
                + "(document.querySelector('#choices input[type=search]'))");
        assertThat(page.eval("document.querySelector('.others .lever label').textContent"))
                .as("words that begin so go first")
                .doesNotContain("generated");
    }

    private static final String DECISIVE = "sensitivity mu_star/mean total_harm_per_year ";

    /** An action has one field for who takes part and one for the year, and all its policies follow. */
    @Test
    void anActionAsksOnceWhoAndFromWhen() {
        page.at("worlds=20&policy.treaty=true&policy.publicAttribution=true&policy.diplomacy=true");
        click("#choices .card:nth-of-type(2) summary");
        page.browser().await("document.querySelector('#choices .card:nth-of-type(2) select')");
        String labels =
                "[...document.querySelectorAll('#choices .card:nth-of-type(2) label')].map(label => label.textContent)";
        for (String once : List.of("Who takes part", "From year")) {
            assertThat(page.tree(labels + ".filter(text => text === '" + once + "')"))
                    .hasSize(1);
        }
        type("From year", "3");
        for (String policy : List.of("treaty", "publicAttribution", "diplomacy")) {
            assertThat(page.eval("location.hash")).contains("policy." + policy + ".from=3");
        }
    }

    /** Worlds have names in words, and those are the same in every address. */
    @Test
    void worldsHaveNamesInWords() {
        for (String language : List.of("en", "nl")) {
            page.at("worlds=20&lang=" + language);
            page.unfold();
            JsonNode worlds = page.tree("[...document.querySelectorAll('#choices option')].filter(option =>"
                    + " laboratory.catalog.scenarios.some(({name}) => name === option.value))"
                    + ".map(option => [option.value, option.textContent])");
            assertThat(worlds).hasSize(ShippedScenarios.names().size() + 1).allSatisfy(pair -> assertThat(
                            pair.get(1).asString())
                    .contains(" ")
                    .doesNotContain(pair.get(0).asString()));
        }
    }

    /** Every step of a story says when, in years that there are, and the first names what is passed on. */
    @Test
    void aStoryBeginsWithSomethingThatHasAName() {
        for (int world = 1; world <= 4; world++) {
            page.at("worlds=20&pane=world&one=" + world + "&world.mandateShare=0.6&policy.treaty=true");
            page.browser().await("document.querySelector('.story li')");
            JsonNode chains = page.tree("[...document.querySelectorAll('.story li')].map(chain =>"
                    + " [...chain.querySelectorAll('.step')].map(step => step.textContent))");
            assertThat(chains).isNotEmpty();
            chains.forEach(chain -> {
                assertThat(chain.get(0).asString()).containsAnyOf("a cyber weapon", "a flaw", " strikes ");
                chain.forEach(step -> assertThat(step.asString())
                        .matches("(Before year 0|Year \\d+): .*\\.")
                        .doesNotContain("?"));
            });
        }
    }

    /** While single actions are still being computed, their pane says so. */
    @Test
    void whatIsStillBeingComputedIsSaid() {
        page.at("worlds=20&policy.treaty=true&policy.patchSharing=true&seed=3");
        page.eval(
                "globalThis.heard = []; new MutationObserver(() => heard.push(document.getElementById('panel').textContent"
                        + " + document.getElementById('progress').textContent)).observe(document.getElementById('answer'),"
                        + " {subtree: true, childList: true, characterData: true}); laboratory.change({pane: 'robust'}); 1");
        page.settle();
        assertThat(page.eval("heard.some(text => text.includes('each alone: being computed, ')"
                        + " && text.includes('what this view compares is being computed: '))"))
                .isEqualTo("true");
        assertThat(page.eval("document.getElementById('panel').textContent"))
                .doesNotContain("being computed")
                .contains("each alone, and in how many");
    }

    /** Every axis says what it measures. */
    @Test
    void everyAxisOfChangesHasATitle() {
        for (String pane : List.of("effects", "robust")) {
            page.at("pane=" + pane + "&" + Laboratory.BUSY);
            page.settle();
            assertThat(page.eval("document.querySelector('#panel .chart > svg').textContent"))
                    .as(pane)
                    .containsAnyOf("Change of the mean", "Change with your choice");
        }
    }

    /** What is no change in one scenario is one in another. */
    @Test
    void aScenarioHasItsOwnDefaults() {
        page.at("worlds=20");
        page.eval("laboratory.set('world.mandateShare', '0.3')");
        assertThat(page.eval("location.hash")).doesNotContain("mandateShare");
        page.eval("laboratory.change({scenario: 'generated'})");
        page.eval("laboratory.set('world.mandateShare', '0.3')");
        assertThat(page.eval("location.hash")).contains("scenario=generated", "world.mandateShare=0.3");
        page.settle();
    }

    /** The years that are drawn are those of the run, however long it lasts. */
    @Test
    void aRunLastsAsLongAsItIsTold() {
        page.at("worlds=20&pane=time&years=10&burnInYears=3&policy.treaty=true");
        JsonNode told = page.tree("""
                (async () => {
                  const [at, before] = [laboratory.withArm(), laboratory.withoutArm()];
                  const bands = (await laboratory.bands(at, before, 'harm_per_year')).with;
                  const years = Array.from({length: bands.length / 6}, (_, year) => bands[6 * year]).slice(3);
                  const [, , mean] = (await laboratory.effects(at, before, ['harm_per_year'])).effects;
                  return {years: years.length, mean, drawn: years.reduce((sum, one) => sum + one) / years.length,
                    rows: document.querySelectorAll('#panel tbody tr').length};
                })()""");
        assertThat(told.path("years").asInt()).isEqualTo(10);
        assertThat(told.path("rows").asInt()).isEqualTo(10);
        assertThat(told.path("drawn").asDouble()).isCloseTo(told.path("mean").asDouble(), within(1e-12));
        page.at("worlds=20&pane=world&years=10&burnInYears=3&policy.treaty=true");
        assertThat(page.eval("document.querySelector('.player input').max")).isEqualTo("9");
    }

    /** Of each set of numbers, which is two worlds, the action that leaves the least harm when it is alone. */
    @Test
    void theBestActionIsTheOneThatLeavesTheLeastHarm() {
        page.at("pane=robust&" + Laboratory.BUSY);
        JsonNode expected = page.tree("""
                (() => {
                  const place = laboratory.catalog.metrics.findIndex(({name}) => name === 'total_harm_per_year');
                  const alone = laboratory.catalog.actions.map(({number, lines}) => {
                    const keys = lines.map(line => line.split('=')[0]);
                    const on = line => keys.includes(line.split('=')[0]);
                    const arms = [...laboratory.rounds.arms.values()];
                    return {number, rows: arms.find(arm => arm.lines.filter(on).length === keys.length && arm.lines.every(line => keys.some(key => line.startsWith(key)))).rows};
                  });
                  const counts = {};
                  for (let world = 0; world < 20; world += 2) {
                    const harm = alone.map(({rows}) => rows[world][place] + rows[world + 1][place]);
                    const best = laboratory.words()['action.' + alone[harm.indexOf(Math.min(...harm))].number][0];
                    counts[best] = (counts[best] ?? 0) + 1;
                  }
                  return Object.entries(counts).map(pair => pair.join(': ')).sort();
                })()""");
        assertThat(page.tree("[...document.querySelectorAll('#panel .kind')].map(node => node.textContent).sort()"))
                .isEqualTo(expected);
        assertThat(page.eval("document.querySelector('#panel .said').textContent"))
                .contains("of 10 models");
        assertThat(expected).isNotEmpty();
    }

    /** In the states that most people see. */
    @Test
    void axeFindsNothing() throws IOException {
        List<String> found = new ArrayList<>();
        for (String state : List.of("effects en light", "effects nl dark", "share nl light")) {
            String[] words = state.split(" ", -1);
            page.browser().media("prefers-color-scheme", words[2]);
            page.at("lang=" + words[1] + "&pane=" + words[0] + "&" + Laboratory.BUSY);
            page.unfold();
            page.axe().forEach(fault -> found.add(state + ": " + fault));
        }
        assertThat(found).isEmpty();
    }

    /** On a phone and on a screen. */
    @Test
    void nothingOverflowsOverlapsOrIsCut() throws IOException {
        List<String> found = new ArrayList<>();
        for (int width : List.of(390, 1440)) {
            page.browser().size(width, 3000);
            for (String pane : width == 390 ? Laboratory.PANES : List.of("effects", "world")) {
                page.at("lang=nl&pane=" + pane + "&" + Laboratory.BUSY);
                page.unfold();
                page.look().forEach(fault -> found.add(width + " " + pane + ": " + fault));
            }
        }
        assertThat(found).isEmpty();
    }

    /** From the first control to the last and around, and from the last backwards; each shows that it has the focus. */
    @Test
    void theKeyboardReachesEverything() {
        walk("effects");
    }

    /** The same in every other pane. */
    @Tag("battery")
    @Test
    void theKeyboardReachesEverythingInEveryPane() {
        Laboratory.PANES.subList(1, Laboratory.PANES.size()).forEach(this::walk);
    }

    private void walk(String pane) {
        page.at("pane=" + pane + "&" + Laboratory.BUSY);
        page.unfold();
        page.settle();
        JsonNode controls = page.tree(WALK);
        int most = 2 * controls.size();
        assertThat(controls.size()).isGreaterThan(100);
        for (int step = 0; step < most && page.eval("walk.around").equals("false"); step++) {
            page.press(Laboratory.Key.TAB);
        }
        assertThat(page.tree("walk.end()"))
                .as(pane + ": without focus, or without a ring")
                .isEmpty();
        page.eval("walk.turn()");
        for (int step = 0; step < 12; step++) {
            page.pressWithShift(Laboratory.Key.TAB);
            page.eval(WHILE_IT_COMES_IN);
        }
        assertThat(page.tree("walk.back()")).as(pane + ": backwards").isEmpty();
    }

    /** Out of the page and in again at its other end takes the browser a while. */
    private static final String WHILE_IT_COMES_IN = "new Promise(then => setTimeout(then, 40))";

    /** What a key does to what has the focus. */
    @Test
    void keysDoWhatClicksDo() {
        page.at("worlds=20&policy.treaty=true");
        page.eval("document.querySelector('#choices [role=switch]').focus()");
        page.press(Laboratory.Key.SPACE);
        assertThat(page.eval("location.hash")).contains("policy.patchSharing=true");

        page.eval("document.querySelector('#choices .card:nth-of-type(2) summary').focus()");
        page.press(Laboratory.Key.ENTER);
        page.browser().await("document.querySelector('#choices .card:nth-of-type(2) input[type=range]')");
        page.eval("document.querySelector('#choices .card:nth-of-type(2) input[type=range]').focus()");
        String before = page.eval("document.activeElement.value");
        page.press(Laboratory.Key.RIGHT);
        assertThat(page.eval("document.activeElement.value")).isNotEqualTo(before);
        assertThat(page.eval("location.hash")).contains("policy.treaty.");

        page.eval("document.querySelector('#tab-effects').focus()");
        page.press(Laboratory.Key.RIGHT);
        page.settle();
        assertThat(page.eval("document.activeElement.id + ' ' + laboratory.state.pane"))
                .isEqualTo("tab-time time");
    }

    /** Who wants no motion gets none, and the years of a world go on one by one. */
    @Test
    void nothingMovesForWhoWantsNoMotion() {
        page.browser().media("prefers-reduced-motion", "reduce");
        page.at("worlds=20&pane=world&policy.treaty=true");
        page.eval("document.querySelector('#choices [role=switch]').click()");
        assertThat(page.eval("document.getAnimations().length")).isEqualTo("0");
        press("Next year");
        String state = "document.querySelector('.player output').textContent + laboratory.pane().timer";
        assertThat(page.eval(state)).isEqualTo("10");

        page.browser().media("prefers-reduced-motion", "no-preference");
        page.at("worlds=20&pane=effects");
        page.at("worlds=20&pane=world&policy.treaty=true");
        page.eval("document.querySelector('#choices [role=switch]').click()");
        assertThat(page.eval("document.getAnimations().length")).isNotEqualTo("0");
        press("Play");
        assertThat(page.eval(state)).isNotEqualTo("00");
        press("Pause");
    }

    /** One processor and fewer worlds, which the page says, and more for who asks. */
    @Test
    void aSmallDeviceComputesFewerWorlds() {
        String seen = "laboratory.rounds.busy.length + ' ' + laboratory.state.worlds + ' ' + laboratory.cap()";
        for (String small : List.of("deviceMemory', {value: 2", "hardwareConcurrency', {value: 1")) {
            page.eval("history.replaceState(null, '', '#policy.treaty=true')");
            page.again("Object.defineProperty(navigator, '" + small + "})");
            assertThat(page.eval(seen)).as(small).isEqualTo("1 60 60");
            page.browser().await("document.getElementById('progress').textContent.includes('a small device')");
            assertThat(page.tree("JSON.parse(laboratory.experiment()).worlds").asInt())
                    .isEqualTo(60);
            page.eval("laboratory.change({worlds: 200})");
            assertThat(page.eval("location.hash + laboratory.cap()"))
                    .contains("worlds=200")
                    .endsWith("200");
        }
        page.eval("history.replaceState(null, '', '#policy.treaty=true')");
        page.again("Object.defineProperties(navigator, {deviceMemory: {value: 8}, hardwareConcurrency: {value: 4}})");
        assertThat(page.eval(seen)).isEqualTo("4 200 200");
    }

    /** The five actions are called the same wherever they are named. */
    @Test
    void theActionsHaveOneName() throws IOException {
        JsonNode words = page.tree("laboratory.words()");
        Path pages = Path.of("src", "site", "markdown");
        List<String> english = Files.readAllLines(pages.resolve("policy.md"));
        List<String> dutch = Files.readAllLines(pages.resolve("beleid.md"));
        Map<String, String> titles = ShippedExperiments.find("five-actions").titles();
        for (Action action : Action.values()) {
            String key = "action." + action.number();
            JsonNode names = words.path(key);
            JsonNode shorts = words.path(key + ".short");
            assertThat(small(names.get(0))).isEqualTo(action.words());
            assertThat(shorts.get(0).asString()).isEqualTo(titles.getOrDefault("action" + action.number(), ""));
            assertThat(english)
                    .anyMatch(line -> line.startsWith("| " + action.number() + " " + small(names.get(0)) + " <"));
            assertThat(dutch)
                    .anyMatch(line -> line.startsWith("| " + action.number() + " " + small(names.get(1)) + " <"))
                    .anyMatch(line -> line.toLowerCase(Locale.ROOT)
                            .startsWith(action.number() + ". **" + shorts.get(1).asString() + ".**"));
        }
    }

    /** What the model's description says wherever results are shown, the page says, and it is called the same. */
    @Test
    void thePageSaysTheLimitsOfTheModel() throws IOException {
        Path pages = Path.of("src", "site", "markdown");
        String odd = Files.readString(pages.resolve("odd.md"));
        List<String> leads = Pattern.compile("(?m)^- \\*\\*(.*?)\\*\\*", Pattern.DOTALL)
                .matcher(odd.substring(odd.indexOf("\n## 11. Limits")))
                .results()
                .map(found -> found.group(1).split("[:;,.]", 2)[0].replaceAll("\\s+", " "))
                .toList();
        assertThat(LIMITS.keySet()).containsExactlyInAnyOrderElementsOf(leads);
        JsonNode words = page.tree("laboratory.words()");
        assertThat(words.propertyNames().stream().filter(key -> key.matches("limits\\.[0-9]+")))
                .containsExactlyInAnyOrderElementsOf(LIMITS.values());
        assertThat(page.tree("[...document.querySelectorAll('.limits li')].map(item => item.textContent)"))
                .hasSize(LIMITS.size());

        String name = Files.readString(pages.resolve("citing.md"))
                .split("\n> Détente: an ", 2)[1]
                .split("\\.", 2)[0];
        assertThat(words.path("share.cited").get(0).asString()).contains(name);
    }

    private static String small(JsonNode name) {
        return name.asString().substring(0, 1).toLowerCase(Locale.ROOT)
                + name.asString().substring(1);
    }

    /**
     * Nothing that the page's own thread does takes longer than a person notices. Other programs only make it longer, so the
     * best of some tries counts.
     */
    @Tag("battery")
    @Test
    void thePageNeverStops() {
        for (String pane : Laboratory.PANES) {
            double longest = Double.POSITIVE_INFINITY;
            for (int seed = 1; seed <= TRIES && longest >= LONGEST_TASK; seed++) {
                page.eval(
                        "globalThis.seen = 0; globalThis.tasks?.disconnect(); globalThis.tasks = new PerformanceObserver(list =>"
                                + " list.getEntries().forEach(({duration}) => { seen = Math.max(seen, duration); }));"
                                + " tasks.observe({type: 'longtask'}); 1");
                page.at("seed=" + seed + "&pane=" + pane + "&" + Laboratory.BUSY.replace("worlds=20", "worlds=40"));
                longest = Math.min(longest, Double.parseDouble(page.eval(WHEN_TOLD)));
            }
            assertThat(longest).as(pane).isLessThan(LONGEST_TASK);
        }
    }

    private static final int TRIES = 5;

    /** The longest task, when those are told that have ended. */
    private static final String WHEN_TOLD = "new Promise(then => setTimeout(() => then(seen), 100))";

    /** Milliseconds. */
    private static final double LONGEST_TASK = 50;

    /** Every control that can be seen, and what of the focus on its way through them. */
    private static final String WALK = """
            (() => {
              const seen = node => node.getClientRects().length && !node.closest('[hidden]');
              const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                .filter(node => node.tabIndex >= 0 && !node.disabled && seen(node) && getComputedStyle(node).visibility === 'visible');
              const tabless = [...document.querySelectorAll('button, input, select, textarea, summary')].filter(node => node.tabIndex < 0 && node.role !== 'tab');
              const shows = node => (({outlineStyle, outlineWidth}) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)(getComputedStyle(node));
              const said = node => node.outerHTML.slice(0, 160);
              const trail = [];
              document.activeElement.blur();
              getSelection().collapse(document.body, 0);
              const back = [];
              globalThis.walk?.over.abort();
              globalThis.walk = {around: false, over: new AbortController(),
                end: () => [...tabless, ...controls.filter(control => !trail.some(({node}) => node === control)), ...trail.filter(({ring}) => !ring).map(({node}) => node)].map(said),
                turn: () => { trail.at(-1).node.focus(); back.splice(0); },
                back: () => back.length < 10 ? ['only ' + back.length] : back.map(({node}, i) => [trail.findIndex(one => one.node === node) + i, said(node)]).filter(([place], i, all) => place !== all[0][0]).map(String)};
              document.addEventListener('focusin', ({target}) => {
                walk.around ||= trail.length > 1 && target === trail[0].node;
                const way = walk.around ? back : trail;
                // A window that gets the focus back tells it of the same control again.
                if (target !== (way.at(-1) ?? trail.at(-1))?.node) way.push({node: target, ring: shows(target)});
              }, {signal: walk.over.signal});
              return controls.map(said);
            })()""";

    private static final String RANDOM_ADDRESSES = """
            count => {
              let seed = 1;
              const random = most => (seed = seed * 48271 % 2147483647) % most;
              const {catalog, parseAddress, formatAddress, canonical} = laboratory;
              const levers = [...catalog.parameters, ...catalog.policies.flatMap(policy => [{key: policy.key, kind: 'SWITCH'}, ...policy.parameters])];
              const value = ({kind, min, max, choices}) => ({SWITCH: () => String(random(2) === 1), NUMBER: () => String(min + (max - min) * random(1000) / 999),
                INTEGER: () => String(min + random(max - min + 1)), CHOICE: () => choices[random(choices.length)], SUBSET: () => choices[random(choices.length)], MEMBERS: () => 'bloc:A'})[kind]();
              const faults = [];
              for (let i = 0; i < count; i++) {
                const state = parseAddress('').state;
                for (let k = random(9); k > 0; k--) {
                  const lever = levers[random(levers.length)];
                  const text = canonical(lever.key, value(lever));
                  if (text === null) faults.push('no value: ' + lever.key); else state.settings.set(lever.key, text);
                }
                if (random(2)) state.events = catalog.events.slice(random(catalog.events.length)).map(({word, rank, strengths}) => (
                  {name: random(2) ? word + random(9) : '', kind: word, at: String(random(200) / 8 - 5), states: rank ? [rank] : [], strengths: strengths.map(value)}));
                if (random(2)) state.lang = 'nl';
                if (random(2)) state.pinned = new Map(state.settings);
                state.seed = random(1000);
                const address = formatAddress(state);
                const back = parseAddress(address);
                if (back.problem || formatAddress(back.state) !== address) faults.push(address);
              }
              return faults.slice(0, 5);
            }""";

    private static final String HOSTILE_ADDRESSES = """
            count => {
              let seed = 1;
              const random = most => (seed = seed * 48271 % 2147483647) % most;
              const {parseAddress, formatAddress} = laboratory;
              const standard = formatAddress(parseAddress('').state);
              const good = location.hash;
              const bits = ['%', '<script>', '__proto__=1', 'constructor', '=', '&', '&&', '#', '%00', '\\u0000', '\\ud800', '%ff', '"', "'", 'NaN', 'Infinity', '1e999', '-', 'e', '0x10',
                '\\u202e', 'toString', 'a'.repeat(9000), '+', '%26', 'null', '0', '1', '.'];
              const said = {refused: 0, taken: 0, faults: []};
              for (let i = 0; i < count; i++) {
                let address = good;
                for (let k = random(3); k >= 0; k--) {
                  const at = random(address.length);
                  address = [() => address.slice(0, at) + address.slice(at + 1 + random(5)), () => address.slice(0, at) + bits[random(bits.length)] + address.slice(at),
                    () => address.slice(0, at) + String.fromCharCode(random(300)) + address.slice(at + 1), () => address.slice(0, at), () => address.slice(0, at) + address.slice(at).replace(/&[^&]*/, '')][random(5)]();
                }
                try {
                  const {state, problem} = parseAddress(address);
                  said[problem ? 'refused' : 'taken']++;
                  const written = formatAddress(state);
                  if (problem ? written !== standard : formatAddress(parseAddress(written).state) !== written) said.faults.push(address);
                } catch (thrown) {
                  said.faults.push(thrown.message + ': ' + address);
                }
              }
              said.faults = said.faults.slice(0, 5);
              return said;
            }""";
}
