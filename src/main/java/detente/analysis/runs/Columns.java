package detente.analysis.runs;

import detente.io.result.Disk;
import java.io.Closeable;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers, read by column. As many as fit into some memory are held there; whenever it is full, they go to a file
 * without a name, which is gone when this is closed or the program ends, however it ends.
 */
public final class Columns implements Closeable {
    private static final int FEWEST_ROWS = 16;

    private final Disk disk;
    private final Path folder;
    private final long most;

    /** The numbers of the last rows, column by column. */
    private final double[][] held;

    private int capacity = FEWEST_ROWS;
    private int holds;
    private int blocks;
    private @Nullable FileChannel file;

    /**
     * @param folder where the file is made
     * @param width number of columns
     * @param most numbers that may be held in memory
     */
    public Columns(Disk disk, Path folder, int width, long most) {
        this.disk = disk;
        this.folder = folder;
        this.most = most;
        held = new double[width][capacity];
    }

    /** Adds a row of one number for each column. */
    public void add(double[] row) {
        if (holds == capacity) {
            makeRoom();
        }
        for (int column = 0; column < held.length; column++) {
            held[column][holds] = row[column];
        }
        holds++;
    }

    private void makeRoom() {
        if (2L * capacity * held.length <= most) {
            capacity *= 2;
            Arrays.setAll(held, column -> Arrays.copyOf(held[column], capacity));
            return;
        }
        if (file == null) {
            file = disk.scratch(folder);
        }
        for (double[] column : held) {
            ByteBuffer bytes = ByteBuffer.allocate(capacity * Double.BYTES);
            bytes.asDoubleBuffer().put(column);
            disk.write(folder, file, bytes.array());
        }
        blocks++;
        holds = 0;
    }

    /** Number of rows. */
    public int size() {
        return blocks * capacity + holds;
    }

    /** A column, a copy. */
    public double[] of(int column) {
        double[] numbers = new double[size()];
        if (file != null) {
            ByteBuffer bytes = ByteBuffer.allocate(capacity * Double.BYTES);
            for (int block = 0; block < blocks; block++) {
                long place = ((long) block * held.length + column) * bytes.capacity();
                disk.read(folder, file, place, bytes.clear());
                bytes.asDoubleBuffer().get(numbers, block * capacity, capacity);
            }
        }
        System.arraycopy(held[column], 0, numbers, blocks * capacity, holds);
        return numbers;
    }

    /** Hands over every row, a copy. */
    public void each(Consumer<double[]> receiver) {
        double[] numbers = new double[file == null ? 0 : capacity * held.length];
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        for (int block = 0; block < blocks; block++) {
            disk.read(folder, Objects.requireNonNull(file), (long) block * bytes.capacity(), bytes.clear());
            bytes.asDoubleBuffer().get(numbers);
            for (int row = 0; row < capacity; row++) {
                int place = row;
                receiver.accept(row(column -> numbers[column * capacity + place]));
            }
        }
        for (int row = 0; row < holds; row++) {
            int place = row;
            receiver.accept(row(column -> held[column][place]));
        }
    }

    private double[] row(IntToDoubleFunction column) {
        return IntStream.range(0, held.length).mapToDouble(column).toArray();
    }

    @Override
    public void close() {
        if (file != null) {
            disk.close(folder, file);
        }
    }
}
