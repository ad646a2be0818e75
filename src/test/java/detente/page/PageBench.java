package detente.page;

import detente.experiment.Experiment;
import detente.experiment.Outcome;
import detente.io.plan.ShippedEnsembles;
import detente.io.plan.ShippedExperiments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How quick the page is, beside the JVM that does the same: {@code mvn package -DskipTests exec:exec@page-speed}. */
final class PageBench {
    private static final int WORLDS = 40;
    private static final int ROUNDS = 7;
    private static final List<String> LINES = List.of(
            "policy.patchSharing=true",
            "policy.treaty=true",
            "policy.publicAttribution=true",
            "policy.arsenalManagement=true",
            "policy.vendorIndependence=true",
            "policy.publicDebate=true");

    private PageBench() {}

    /** Prints all figures. */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("page-speed");
        String script = LaboratoryPage.script("bench.js")
                .replace("LINES", "['" + String.join("', '", LINES) + "']")
                .replace("WORLDS", String.valueOf(WORLDS));
        List<Double> page = new ArrayList<>();
        List<Double> jvm = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> change = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (Chromium browser = Chromium.open()) {
                LaboratoryPage.openKernel(browser, folder, 2);
                browser.load(script);
                first.add(number(browser, "bench.first()"));
                change.add(number(browser, "bench.change(10)"));
                whole.add(number(browser, "bench.change(400)"));
                page.add(number(browser, "bench.run()"));
            }
            jvm.add(run());
        }
        say("a run in one worker, ms", page);
        say("the same on the JVM, ms", jvm);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(page.get(round) / jvm.get(round));
        }
        say("their ratio", ratios);
        say("from the address to the first estimate, ms", first);
        say("from a change to the first estimate, ms", change);
        say("400 runs of a changed arm in two workers, ms", whole);
    }

    private static double number(DrivenBrowser browser, String expression) {
        return Double.parseDouble(browser.eval(expression));
    }

    /** Milliseconds of a run with all its metrics, warm. */
    private static double run() {
        Experiment experiment = ShippedExperiments.find("five-actions").experiment();
        OpenScenario open = new OpenScenario(
                experiment.base(), experiment.seed(), Optional.of(ShippedEnsembles.read("default")), WORLDS);
        double sum = 0;
        for (int world = 1; world <= WORLDS; world++) {
            sum += first(open.run(LINES, world));
        }
        long start = System.nanoTime();
        for (int world = 1; world <= WORLDS; world++) {
            sum += first(open.run(LINES, world));
        }
        double time = (System.nanoTime() - start) / 1e6 / WORLDS;
        return Double.isNaN(sum) ? Double.NaN : time;
    }

    private static double first(Outcome.Finished run) {
        return OpenScenario.metrics(run)[0];
    }

    private static void say(String what, List<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-46s %8.2f  (%.2f to %.2f)%n",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
