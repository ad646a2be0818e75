package detente.battery;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The page that says what is promised and what came of the battery. */
final class ReliabilityPage {
    private static final String HEAD = """
            # Reliability: what is promised, and how it is tried

            **The same program, experiment and seeds give the same bytes: for any number of threads and shards, after any
            interruption, under any flag of Java, language, time zone and encoding.** And:

            - A row is on disk within about a second of its run. After a kill at any moment `sweep --resume` completes the
              folder to the bytes that an unharmed sweep leaves; that holds for every file in it, tables, charts and report. What
              the kill left half written is removed by the next command, whichever it is.
            - Damage is never silent. Before a sweep goes on, every table is summed up to the place where the last checkpoint
              left it, and the checkpoint, which carries a sum over itself, must fit the rows; what does not fit ends with 65, and
              the folder stays as it is. A folder is finished only when `runs.csv` has a row for every run. A finished one is
              looked over by `sweep --resume` and by `merge` as `analyze` does it, hashes, rows and manifest: what is damaged or
              missing is named, with 65 and what to type.
            - Every file is written aside and takes its name when it is whole. Nothing in a result folder is written through a
              symbolic or hard link; the folder itself may be one. A file of yours in the folder stays and is not listed.
            - The question and the descriptions are words, no part of the task: `sweep --resume` puts corrected ones into the
              result, and runs nothing again.
            - A finished sweep takes more (`sweep --extend`, [designs.md](designs.md#adding-to-a-result)): the larger result is made in
              its folder `extension`, and takes its place when it is whole. Killed at any moment, the folder holds the smaller result,
              or says that it is unfinished, and `sweep --resume` makes it the larger one.
            - Two programs on one folder: the second ends with 75. The lock goes with its process, however that ends.
            - A run that breaks off is a row with the status `failed` and a line in `failures.csv` with the command that
              repeats it; the others go on, and the sweep ends with 1. One for which memory does not suffice is repeated alone,
              while nothing else runs; only if it does not fit then has it failed, on one thread as on many.
            - Bad input ends with 2 before anything is run or written. The message names the file, the line and the key.
            - Nothing that a file, a name or an argument holds steers a terminal, a spreadsheet or a batch script: characters that
              could, and those that nobody sees, are shown as escapes such as `\\u202e`, and long values are cut, with their length.
              A path that the locale cannot hold is refused, with what to type instead. The bar of progress is drawn only where
              standard error is a terminal that can (`TERM=dumb` cannot); elsewhere a line comes now and then.
            - The time for reading grows with the length of a file. What nobody can mean (a number of a million digits, brackets
              100,000 deep, a line without an end) is refused before much of it is read.
            - `analyze`, `compare`, `discover`, `merge` and `verify` trust nothing that they find. Every file is first compared with its hash in
              `manifest.json`, and every row of a table of the sweep with what the experiment says is due: numbers, seeds and
              levels of each run, the columns, the type of every cell, the periods of the time series. What does not fit ends with
              65 (`verify`: 1) and the file and line, a pipe, folder or device in the place of a file with 74 or 65, before any
              table or chart is overwritten.
            - `verify DIR` also carries out rows of a folder again and compares every field.
            - All of this holds of a calibration too, whose rows are the sets that were tried: each has to be what follows from
              those before, so `analyze --changed` takes none.

            What is *not* promised: charts and the report have the same bytes on the same machine, Java and arithmetic flags
            only, for fonts and last digits differ. A folder of another version or commit may hold other numbers; `verify`
            says so and compares all the same, and a sweep goes on only with the program that began it. One that was built from
            sources with uncommitted changes is told from all others by a hash over its classes. Of an exception that Java throws itself, `failures.csv` has the kind only: Java
            leaves out message and place once such exceptions are frequent, and the bytes would depend on when. The command that
            repeats the run says more.

            ## Checking a result folder

                java -jar target/detente.jar verify results/five-actions
                java -jar target/detente.jar verify results/five-actions --all
                java -jar target/detente.jar verify results/five-actions --run 17

            The first carries out 20 rows again (`--sample` and `--seed` choose others), the second all of them, the third
            one row, and says the command that runs it alone. The exit code is 0 when nothing differs and 1 when something
            does; the first differences are printed as *file, run, column: there, here*.

            `discover` looks a folder over as `analyze` does, answers before it writes, and then analyses the folder with the question
            added to the manifest under `discover`: a question that cannot be answered changes nothing, and `analyze` answers again
            whatever was asked.

            A folder whose files are others than those in its manifest is not analysed, unless `analyze DIR --changed` asks for
            it: then the console, the report under *What ran* and the manifest under `analysed` name the files. Numbers may be
            others then; rows that are missing, double or out of order are refused all the same. Tables and charts that the
            analysis itself writes may be missing, and so may `scenario.json`, `experiment.json` and `datapackage.json`, which
            follow from the manifest; they are written anew. Charts that an earlier analysis drew and this one does not are
            removed.

            ## The battery

            `mvn verify` runs the short part, `mvn -Pbattery verify` the whole. The table is written from what the tests
            themselves said in the last whole battery; a line counts as passed when at least as many cases passed as it asks
            for. After a whole battery this page is written anew by

                mvn -o test -Dtest=ReliabilityPageTest -Ddetente.rewrite=true

            R4 needs the right to mount a small file system and D2 a second Java; where they are missing, the tests say so and
            the rest is run. E1 needs a Slurm, which `.ci/run` starts, and D8 Chromium and Firefox.

            | id | what is done | passes when | asked, short | asked, whole | cases passed | tests | outcome |
            |---|---|---|---:|---:|---:|---|---|
            """;

    private ReliabilityPage() {}

    /** What stays the same whatever the tests said. */
    static String frame(Line line) {
        return "| "
                + String.join(" | ", line.name(), line.what(), line.passes(), number(line.fast()), number(line.full()))
                + " | ";
    }

    static String head() {
        return HEAD;
    }

    /** The page from what the tests said. */
    static String text() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        List<Battery.Passed> all = Battery.all();
        for (Line line : Line.values()) {
            List<Battery.Passed> own =
                    all.stream().filter(one -> one.line().equals(line.name())).toList();
            long cases = own.stream().mapToLong(Battery.Passed::cases).sum();
            UnaryOperator<String> code = name -> "`" + name + "`";
            String tests =
                    own.stream().map(Battery.Passed::test).distinct().map(code).collect(Collectors.joining(", "));
            page.append(frame(line))
                    .append(number(cases))
                    .append(" | ")
                    .append(tests)
                    .append(" | ")
                    .append(cases >= line.full() && cases > 0 ? "passed" : "INCOMPLETE")
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
