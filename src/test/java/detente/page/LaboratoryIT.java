package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import detente.chart.MainMetrics;
import detente.cli.Detente;
import detente.metric.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
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
        move("How much grievance makes states strike", "0.1");
        page.settle();

        assertThat(page.eval("location.hash")).contains("policy.treaty.compliance=0.7", "escalation.gain=0.1");
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
        JsonNode said = page.tree("(" + HOSTILE_ADDRESSES + ")(10000)");
        assertThat(said.path("faults")).isEmpty();
        assertThat(said.path("refused").asInt()).isGreaterThan(5_000);
        assertThat(said.path("taken").asInt()).isGreaterThan(200);
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
            page.at(Laboratory.BUSY);
            assertThat(page.eval("document.querySelectorAll('.alert p').length"))
                    .isEqualTo("0");
        }
    }

    /** Every word is there in both languages, with the same gaps; everything that the catalog says has its Dutch. */
    @Test
    void everyWordIsThereInBothLanguages() {
        JsonNode missing = page.tree("""
                (() => {
                  const gaps = text => (text.match(/\\{\\d\\}/g) ?? []).sort().join();
                  const words = Object.entries(laboratory.words()).filter(([, [en, nl]]) => typeof nl !== 'string' || gaps(en) !== gaps(nl)).map(([key]) => key);
                  const {parameters, policies, metrics, series} = laboratory.catalog;
                  const strengths = policies.flatMap(policy => policy.parameters).filter(({key}) => !/\\.(from|until|members|memberShare)$/.test(key));
                  const said = [...parameters, ...policies, ...strengths, ...metrics, ...laboratory.drawn().map(name => series.find(one => one.name === name))].map(({meaning}) => meaning);
                  return [...words, ...said.filter(meaning => !laboratory.dutch(meaning))];
                })()""");
        assertThat(missing).isEmpty();
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

    /** Tab reaches every control that can be seen, and the tabs go by arrows. */
    @Test
    void theKeyboardReachesEverything() {
        page.at(Laboratory.BUSY);
        page.eval("document.querySelector('#tab-effects').focus()");
        page.eval(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}))");
        page.settle();
        assertThat(page.eval("document.activeElement.id + ' ' + laboratory.state.pane"))
                .isEqualTo("tab-time time");
        JsonNode unreachable = page.tree("[...document.querySelectorAll('button, input, select, textarea, summary')]"
                + ".filter(node => node.tabIndex < 0 && node.role !== 'tab').map(node => node.outerHTML)");
        assertThat(unreachable).isEmpty();
    }

    /** Nothing that the page's own thread does takes longer than a person notices. */
    @Tag("battery")
    @Test
    void thePageNeverStops() {
        page.eval("""
                globalThis.longest = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => { longest = Math.max(longest, entry.duration); }))
                  .observe({type: 'longtask'}); 1""");
        for (String pane : Laboratory.PANES) {
            page.at("pane=" + pane + "&" + Laboratory.BUSY.replace("worlds=20", "worlds=40"));
        }
        assertThat(Double.parseDouble(page.eval("longest"))).isLessThan(LONGEST_TASK);
    }

    /** Milliseconds, on a machine that does nothing else. */
    private static final double LONGEST_TASK = 50;

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
