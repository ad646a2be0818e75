package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.document.Json;
import detente.model.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * D8: a page and the JVM do the same, to the last bit: every operation, every metric, every estimate, every refusal; in
 * browsers of two makers.
 */
class SameBitsIT {
    private static final int FEW = 200;
    private static final int MANY = 2_000;
    private static final int FEW_ELSEWHERE = 20;
    private static final int MANY_ELSEWHERE = 200;
    private static final int EFFECTS = 20;

    @TempDir
    private Path folder;

    @Test
    void runsAndEffectsAreTheSame() throws Exception {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
        try (Chromium browser = Chromium.open()) {
            Battery.passed(Line.D8, compare(browser, 0, FEW));
        }
    }

    @Test
    @Tag("battery")
    void manyRunsAreTheSame() throws Exception {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
        try (Chromium browser = Chromium.open()) {
            Battery.passed(Line.D8, compare(browser, FEW, MANY));
        }
    }

    /** The machine that WebAssembly describes was built there by other people. */
    @Test
    void runsAndEffectsAreTheSameInFirefox() throws Exception {
        assumeTrue(Firefox.isThere(), Firefox.MISSING);
        try (Firefox browser = Firefox.open()) {
            Battery.passed(Line.D8, compare(browser, 0, FEW_ELSEWHERE));
        }
    }

    @Test
    @Tag("battery")
    void manyRunsAreTheSameInFirefox() throws Exception {
        assumeTrue(Firefox.isThere(), Firefox.MISSING);
        try (Firefox browser = Firefox.open()) {
            Battery.passed(Line.D8, compare(browser, FEW_ELSEWHERE, MANY_ELSEWHERE));
        }
    }

    private int compare(DrivenBrowser browser, int from, int until) throws Exception {
        SameBits bits = new SameBits();
        List<SameBits.Case> cases =
                IntStream.range(from, until).mapToObj(bits::of).toList();
        List<String> expected =
                new ArrayList<>(cases.stream().map(bits::outcome).toList());
        IntStream.range(0, EFFECTS).forEach(number -> expected.add(bits.effects(number)));
        List<String> got = new ArrayList<>();
        LaboratoryPage.openKernel(browser, folder, 2);
        browser.load(LaboratoryPage.script("same-bits.js"));
        String trees = Json.of(cases.stream().map(bits::tree).toList());
        JsonMapper.shared()
                .readTree(browser.eval("bits.outcomes(" + trees + ").then(JSON.stringify)"))
                .forEach(text -> got.add(text.asString("")));
        String scenario = Json.of(ScenarioText.of(Scenario.standard()));
        for (int number = 0; number < EFFECTS; number++) {
            got.add(browser.eval("bits.effects(" + number + ", " + scenario + ")"));
        }
        assertThat(browser.faults()).isEmpty();
        assertThat(got).hasSameSizeAs(expected);
        for (int i = 0; i < got.size(); i++) {
            assertThat(got.get(i)).as("case %d", from + i).isEqualTo(expected.get(i));
        }
        long refused =
                expected.stream().filter(text -> text.startsWith("world")).count();
        assertThat(refused).as("most cases can be run").isLessThan(cases.size() / 4);
        return cases.size();
    }
}
