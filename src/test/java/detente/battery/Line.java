package detente.battery;

/** A line of the battery: one promise, and how many cases of it are tried. */
public enum Line {
    D1(
            "1, 2, 3, 8 and 16 threads × seeds × scenarios, every table; arms over futures and a calibration, every file",
            "one hash for each seed and scenario",
            10,
            70),
    D2(
            "flags and collectors of Java, a newer Java, locales ar, tr, de, fa, hi, time zones, encodings, other"
                    + " folders",
            "the same hash",
            4,
            20),
    D3("golden runs kept in the repository as readable summaries", "equal; the first difference is named", 6, 6),
    D4(
            "one row alone is the row in the sweep; shards merged are the whole; more replications leave the old rows",
            "the same bytes",
            50,
            500),
    D5("a million keys of runs and draws", "no duplicate, neighbours uncorrelated", 1, 1),
    D6(
            "rules about the code: no Math that may round otherwise, no collection without order, no clock, no luck but"
                    + " by name, no formatting without a locale, no parallel sum",
            "no class breaks one, and each is seen to bite",
            12,
            12),
    D7("a run played in the window, with policies clicked on the way, saved and replayed", "the same rows", 5, 20),
    D8(
            "random scenarios, and what they set over shipped worlds, in Chromium (ten of eleven) and Firefox, and on the"
                    + " JVM",
            "the same bits: every operation, every metric, every estimate, every refusal",
            220,
            2_200),
    R1(
            "kill −9 at random instants, on 1 to 4 threads, all files, of sweeps, of arms over futures, of an extension and"
                    + " in any generation of a calibration",
            "resumed to what an unharmed one leaves",
            20,
            330),
    R2(
            "the n-th open, write, cut, force, rename or close fails, or the program is killed there, for every n, in a"
                    + " sweep, a merge and an analysis",
            "exit 74 with the path; resumed to the same bytes",
            300,
            400),
    R3(
            "files of an unfinished sweep or calibration cut, lengthened, overwritten, exchanged or deleted",
            "the same bytes or exit 65, never silent damage",
            40,
            600),
    R4(
            "full disks of many sizes, and /dev/full as output",
            "exit 74, no stack trace; resumed when there is room",
            17,
            17),
    R5(
            "read-only places, files where folders belong, long and odd names, symbolic and hard links to elsewhere",
            "the path is named, nothing outside is touched",
            30,
            30),
    R6(
            "INT, TERM, HUP, once and twice",
            "ended in seconds, at most 8, with 130 or 143; resumed to the same bytes",
            9,
            40),
    R7("eight sweeps started at once on one folder", "one does the work, seven end with 75", 2, 10),
    R8("--resume after another seed, file or program", "exit 65, the difference is named", 8, 8),
    R9(
            "every byte of a checkpoint changed, left out or the last; every file of a finished folder damaged; half"
                    + " written files left in it",
            "exit 65, the file is named; what a kill left is removed",
            3_500,
            3_500),
    B1(
            "mutated scenario, experiment and calibration files in JSON and YAML, ensembles, points, targets, incidents and"
                    + " maps of their columns",
            "exit 2, file and line or key named, no stack trace, under a second",
            1_000,
            40_000),
    B2("hand-written mistakes in files and on the command line", "the exact message", 60, 60),
    B3("hostile names and labels", "refused in words, wherever a name may stand", 25, 25),
    B4(
            "well-formed files with one mistake each: the reader's verdict against that of the schema and its"
                    + " validator",
            "the same, but for what values mean together",
            300,
            5_000),
    F1(
            "failing, overflowing, endless and unmeasurable runs",
            "the others as ever; the listed command repeats it",
            6,
            6),
    N1("invariants after every step of random valid scenarios", "none broken", 200, 10_000),
    N2(
            "relations between runs: other names, nothing at rate zero, more of a cause is more of its effect, shorter"
                    + " steps",
            "all hold",
            200,
            2_000),
    S1(
            "statistics against stored figures of SciPy: ties, one value, constants, negative zero, missing values",
            "equal to 1e-12",
            97,
            97),
    L1(
            "a fresh result folder in R, pandas and Gnumeric, and its datapackage.json against the Frictionless"
                    + " profile",
            "types as declared, values exact, or to the last bit where the reader itself rounds",
            4,
            4),
    E1(
            "a real Slurm: a killed shard, a requeued one, a torn tail, a corrupted table; arms over futures; a calibration,"
                    + " generation by generation",
            "what is missing is named; then the same bytes",
            3,
            6),
    M1(
            "a million runs, 400,000 at one point, and 1,000 futures of 9 arms in 4 worlds, with their analysis, in 256 MB",
            "it suffices; what a sweep keeps does not grow",
            0,
            3);

    private final String what;
    private final String passes;
    private final int fast;
    private final int full;

    Line(String what, String passes, int fast, int full) {
        this.what = what;
        this.passes = passes;
        this.fast = fast;
        this.full = full;
    }

    /** What is done. */
    String what() {
        return what;
    }

    /** When it is good. */
    String passes() {
        return passes;
    }

    /** Cases in {@code mvn verify}. */
    int fast() {
        return fast;
    }

    /** Cases in {@code mvn -Pbattery verify}. */
    int full() {
        return full;
    }
}
