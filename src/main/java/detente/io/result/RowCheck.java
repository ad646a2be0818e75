package detente.io.result;

import detente.experiment.Sweep;
import detente.io.table.Output;
import detente.io.table.RunRecorder;
import detente.io.table.RunRows;
import detente.model.ConflictModel;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Carries out runs of a result folder again and compares their rows in every table with those that are there. */
public final class RowCheck implements Closeable {
    /** So many columns beside the first are named. */
    private static final int MOST_NAMED = 8;

    private final PastResult result;
    private final RunChoice choice;
    private final Findings said;
    private final Findings findings = new Findings();
    private final List<Compared> tables = new ArrayList<>();

    /**
     * A table that is compared.
     *
     * @param place among those of the task
     * @param there what is in the folder
     */
    private record Compared(Output<?> output, int place, TableRows there) {
        String file() {
            return output.table().file();
        }
    }

    /** @param said what was found in the files before: it is not said once more */
    public RowCheck(PastResult result, RunChoice choice, Findings said) {
        this.result = result;
        this.said = said;
        this.choice = choice;
        Task task = result.task();
        for (Output<?> output : task.tables()) {
            Path file = result.folder().resolve(task.fileName(output));
            if (Files.exists(file)) {
                tables.add(new Compared(output, task.tables().indexOf(output), TableRows.open(file)));
            }
        }
    }

    /** What differs, once all runs are done. */
    public Findings run(int threads, RecordedSweep.Listener listener) {
        tables.forEach(this::compareHeader);
        new Sweep<>(chosen(), threads)
                .run(
                        1,
                        choice.size(),
                        (first, rows) -> {
                            rows.forEach(this::compare);
                            listener.done(first + rows.size() - 1, choice.size());
                        },
                        (index, seconds) -> listener.late(choice.number(index), seconds));
        tables.forEach(this::finish);
        return findings;
    }

    private Sweep.Work<RunRows> chosen() {
        RunRecorder again = result.task().recorder(ConflictModel::run);
        return new Sweep.Work<>() {
            @Override
            public RunRows result(long index) {
                return again.result(choice.number(index));
            }

            @Override
            public RunRows tooLarge(long index, OutOfMemoryError error) {
                return again.tooLarge(choice.number(index), error);
            }
        };
    }

    private void compareHeader(Compared table) {
        FolderCheck.difference(table.there().header(), table.output().table().header())
                .filter(difference -> table.there().damage().isEmpty())
                .ifPresent(difference -> findings.add(table.file() + ": its columns are " + difference));
    }

    private void compare(RunRows run) {
        for (Compared table : tables) {
            List<List<String>> here =
                    read(table, run.bytes().get(table.place())).of(run.number());
            compare(table.file() + ", run " + run.number(), table.there(), here, run.number());
        }
    }

    private void compare(String where, TableRows rows, List<List<String>> here, long run) {
        List<List<String>> found = rows.of(run);
        if (rows.damage().isPresent()) {
            return; // said at the end
        } else if (found.size() != here.size()) {
            findings.add(where + ": " + found.size() + " rows there, " + here.size() + " here");
        }
        for (int i = 0; i < found.size() && i < here.size(); i++) {
            if (!found.get(i).equals(here.get(i))) {
                String row = here.size() == 1 ? "" : ", its row " + (i + 1);
                compareRow(where + row, rows.header(), found.get(i), here.get(i));
                return;
            }
        }
    }

    private void compareRow(String where, List<String> header, List<String> found, List<String> here) {
        if (found.size() != here.size()) {
            findings.add(where + ": " + found.size() + " cells there, " + here.size() + " here");
            return;
        }
        List<Integer> columns = IntStream.range(0, here.size())
                .filter(i -> !found.get(i).equals(here.get(i)))
                .boxed()
                .toList();
        int first = columns.get(0);
        List<String> names = columns.stream()
                .map(i -> i < header.size() ? header.get(i) : String.valueOf(i + 1))
                .toList();
        findings.add(where + ", column " + names.get(0) + ": '" + found.get(first) + "' there, '" + here.get(first)
                + "' here" + others(names.subList(1, names.size())));
    }

    private static String others(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        int more = names.size() - MOST_NAMED;
        return ", and other values in " + String.join(", ", names.subList(0, StrictMath.min(MOST_NAMED, names.size())))
                + (more > 0 ? " and " + more + " more columns" : "");
    }

    private static TableRows read(Compared table, byte[] rows) {
        return new TableRows(
                table.file(),
                new SequenceInputStream(
                        new ByteArrayInputStream(table.output().header()), new ByteArrayInputStream(rows)));
    }

    private void finish(Compared table) {
        TableRows rows = table.there();
        boolean all = choice.size() == result.task().size();
        if (all) {
            rows.skipAll();
        }
        rows.damage().filter(damage -> !said.first().contains(damage)).ifPresent(findings::add);
        if (all && rows.skipped() > 0) {
            findings.add(table.file() + ": " + rows.skipped() + " rows of runs that are not due there");
        }
    }

    @Override
    public void close() {
        for (Compared table : tables) {
            Disk.told(result.folder(), () -> {
                table.there().close();
                return table;
            });
        }
    }
}
