package detente.analysis.report;

/** The command that gives the same result again. */
final class RepeatSection {
    private static final String PROGRAM = "java -jar detente.jar ";

    private final Provenance origin;

    RepeatSection(Provenance origin) {
        this.origin = origin;
    }

    void write(Html html) {
        html.open("section", "id", "repeat").leaf("h2", "How to repeat it");
        html.leaf("p", "With " + origin.program() + ", in the folder that holds this report:");
        html.open("pre").leaf("code", command()).close();
        html.leaf(
                "p",
                "The tables come out byte for byte the same, whatever the number of threads. Any row of runs.csv can be run"
                        + " alone with its two seeds and its factors:");
        html.open("pre")
                .leaf("code", PROGRAM + "run scenario.json --set FACTOR=LEVEL --world-seed WORLD_SEED --seed RUN_SEED")
                .close();
        html.close();
    }

    private String command() {
        if (origin.isExperiment()) {
            return PROGRAM + "sweep experiment.json --out again";
        }
        return PROGRAM + "run scenario.json --world-seed "
                + origin.manifest().path("run").path("worldSeed").asString("WORLD_SEED") + " --seed "
                + origin.manifest().path("run").path("seed").asString("RUN_SEED") + " --out again";
    }
}
