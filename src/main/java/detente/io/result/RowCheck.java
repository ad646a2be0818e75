package detente.io.result;

import detente.experiment.Sweep;
import detente.io.table.Output;
import detente.io.table.RunRows;
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
    private final PastResult result;
    private final RunChoice choice;
    private final Findings said;
    private final Findings findings = new Findings();
    private final List<TableRows> there = new ArrayList<>();
    private final List<Output<?>> tables = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();

    /** @param said what was found in the files before: it is not said once more */
    public RowCheck(PastResult result, RunChoice choice, Findings said) {
        this.result = result;
        this.said = said;
        this.choice = choice;
        Packing packing = result.task().packing();
        for (int i = 0; i < result.task().tables().size(); i++) {
            Output<?> table = result.task().tables().get(i);
            Path file = result.folder().resolve(file(table) + packing.ending());
            if (Files.exists(file)) {
                there.add(TableRows.open(file));
                tables.add(table);
                positions.add(i);
            }
        }
    }

    /** What differs, once all runs are done. */
    public Findings run(int threads, RecordedSweep.Listener listener) {
        for (int i = 0; i < tables.size(); i++) {
            compareHeader(tables.get(i), there.get(i));
        }
        new Sweep<>(chosen(), threads).run(1, choice.size(), new Sweep.Receiver<>() {
            @Override
            public void take(long first, List<RunRows> rows) {
                rows.forEach(RowCheck.this::compare);
                listener.done(first + rows.size() - 1, choice.size());
            }

            @Override
            public void late(long index, double seconds) {
                listener.late(choice.number(index), seconds);
            }
        });
        for (int i = 0; i < tables.size(); i++) {
            finish(file(tables.get(i)), there.get(i));
        }
        return findings;
    }

    private Sweep.Work<RunRows> chosen() {
        return new Sweep.Work<>() {
            @Override
            public RunRows result(long index) {
                return result.again().result(choice.number(index));
            }

            @Override
            public RunRows tooLarge(long index, OutOfMemoryError error) {
                return result.again().tooLarge(choice.number(index), error);
            }
        };
    }

    private static String file(Output<?> output) {
        return output.table().file();
    }

    private void compareHeader(Output<?> table, TableRows rows) {
        FolderCheck.difference(rows.header(), table.table().header())
                .filter(difference -> rows.damage().isEmpty())
                .ifPresent(difference -> findings.add(file(table) + ": its columns are " + difference));
    }

    private void compare(RunRows run) {
        for (int i = 0; i < tables.size(); i++) {
            Output<?> table = tables.get(i);
            List<List<String>> here =
                    read(table, run.bytes().get(positions.get(i))).of(run.number());
            compare(file(table) + ", run " + run.number(), there.get(i), here, run.number());
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
        String others = columns.size() == 1 ? "" : ", and other values in " + (columns.size() - 1) + " more columns";
        findings.add(where + ", column " + (first < header.size() ? header.get(first) : first + 1) + ": '"
                + found.get(first) + "' there, '" + here.get(first) + "' here" + others);
    }

    private static TableRows read(Output<?> table, byte[] rows) {
        return new TableRows(
                file(table),
                new SequenceInputStream(new ByteArrayInputStream(table.header()), new ByteArrayInputStream(rows)));
    }

    private void finish(String file, TableRows rows) {
        boolean all = choice.size() == result.task().size();
        if (all) {
            rows.skipAll();
        }
        rows.damage().filter(damage -> !said.first().contains(damage)).ifPresent(findings::add);
        if (all && rows.skipped() > 0) {
            findings.add(file + ": " + rows.skipped() + " rows of runs that are not due there");
        }
    }

    @Override
    public void close() {
        for (TableRows rows : there) {
            Disk.told(result.folder(), () -> {
                rows.close();
                return rows;
            });
        }
    }
}
