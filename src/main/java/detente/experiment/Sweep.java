package detente.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes results on several threads and hands them over in order, one after the other, on the calling thread. At most
 * a bounded number of results waits, whatever their number.
 *
 * @param <T> a result
 */
public final class Sweep<T> {
    /** Results that may wait, for each thread: enough that a slow one seldom holds the others up. */
    private static final int WAITING_PER_THREAD = 8;

    private static final long NONE = -1;

    private final LongFunction<T> work;
    private final int threads;
    private final List<@Nullable T> waiting = new ArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long nextToStart;
    private long nextToHandOver;
    private long end;
    private boolean stopped;
    private @Nullable Throwable broken;

    /** Takes finished results, in order. */
    @FunctionalInterface
    public interface Receiver<T> {
        /**
         * Takes results.
         *
         * @param first number of the first one
         * @param results one or more, in order
         */
        void take(long first, List<T> results);
    }

    /**
     * @param work computes the result of a number; called on several threads
     * @param threads how many, at least 1
     */
    public Sweep(LongFunction<T> work, int threads) {
        this.work = work;
        this.threads = threads;
        for (int i = 0; i < threads * WAITING_PER_THREAD; i++) {
            waiting.add(null);
        }
    }

    /**
     * Computes the results {@code from} to {@code to} and hands them over until all are done or {@link #stop} is called.
     * What the work throws is thrown here.
     *
     * @return number of the first result that was not handed over
     */
    public long run(long from, long to, Receiver<T> receiver) {
        nextToStart = from;
        nextToHandOver = from;
        end = to;
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(this::work, "run-" + (i + 1));
            worker.setDaemon(true);
            worker.start();
        }
        try {
            for (List<T> results = finished(); !results.isEmpty(); results = finished()) {
                receiver.take(nextToHandOver - results.size(), results);
            }
        } finally {
            stop();
        }
        return nextToHandOver;
    }

    /** No further run begins, and no further result is handed over. */
    public void stop() {
        locked(() -> {
            stopped = true;
            changed.signalAll();
            return 0;
        });
    }

    private void work() {
        try {
            for (long number = start(); number != NONE; number = start()) {
                finish(number, work.apply(number));
            }
        } catch (Throwable e) { // whatever it is, the thread that hands over has to know
            locked(() -> {
                broken = e;
                changed.signalAll();
                return 0;
            });
        }
    }

    private long start() {
        return locked(() -> {
            while (!stopped && nextToStart <= end && nextToStart >= nextToHandOver + waiting.size()) {
                changed.awaitUninterruptibly();
            }
            return stopped || nextToStart > end ? NONE : nextToStart++;
        });
    }

    private void finish(long number, T result) {
        locked(() -> {
            waiting.set(slot(number), result);
            if (number == nextToHandOver) {
                changed.signalAll();
            }
            return 0;
        });
    }

    /** Waits for the next results and takes them all; none when there are no more. */
    private List<T> finished() {
        return locked(() -> {
            while (!stopped && broken == null && nextToHandOver <= end && waiting.get(slot(nextToHandOver)) == null) {
                changed.awaitUninterruptibly();
            }
            if (broken instanceof Error error) {
                throw error;
            } else if (broken != null) {
                throw new IllegalStateException("work broke off: " + broken, broken);
            }
            return stopped ? List.of() : taken();
        });
    }

    private List<T> taken() {
        List<T> results = new ArrayList<>();
        for (T result = next(); result != null; result = next()) {
            results.add(result);
            nextToHandOver++;
        }
        changed.signalAll();
        return results;
    }

    private @Nullable T next() {
        return nextToHandOver > end ? null : waiting.set(slot(nextToHandOver), null);
    }

    private int slot(long number) {
        return (int) (number % waiting.size());
    }

    private <R> R locked(Supplier<R> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
