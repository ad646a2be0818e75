package detente.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Computes results on several threads and hands them over in order, one after the other, on the calling thread. At most
 * a bounded number of results waits, whatever their number.
 *
 * <p>A result for which memory did not suffice is computed again alone: nothing else is computed, waits or is handed
 * over meanwhile. What does not fit then fits on no number of threads. The bookkeeping takes no memory where that could be
 * wanting: monitors, not locks.
 *
 * @param <T> a result
 */
public final class Sweep<T> {
    /** Results that may wait, for each thread: enough that a slow one seldom holds the others up. */
    private static final int WAITING_PER_THREAD = 8;

    private static final long LOOK_NANOSECONDS = 500_000_000;
    private static final double LATE_SECONDS = 60;

    private final Work<T> work;
    private final int threads;
    private final double lateAfter;
    private final List<@Nullable Found<T>> waiting = new ArrayList<>();
    private final Found<T> tooLarge = new Found<>(null);
    private final List<Turn> underWay;
    private long nextToStart;
    private long nextToHandOver;
    private long end;
    /** Everything up to this number is computed alone. */
    private long lastAlone = Long.MIN_VALUE;

    private boolean handingOver;
    private boolean stopped;
    private @Nullable Throwable broken;

    /** Computes results. */
    @FunctionalInterface
    public interface Work<T> {
        /** The result of a number; called on several threads. */
        T result(long number);

        /** What stands for a result for which memory does not suffice, not even alone; without it the sweep ends. */
        default T tooLarge(long number, OutOfMemoryError error) {
            throw error;
        }
    }

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

    /** Hears which result lets wait for itself, and for how many seconds it has been computed. */
    @FunctionalInterface
    public interface Late {
        /** Hears it. */
        void late(long number, double seconds);
    }

    /** A result, or none where memory did not suffice beside others. */
    private record Found<T>(@Nullable T result) {
        boolean isTooLarge() {
            return result == null;
        }
    }

    /**
     * @param work computes the result of a number
     * @param threads how many, at least 1
     */
    public Sweep(Work<T> work, int threads) {
        this(work, threads, LATE_SECONDS);
    }

    /** @param lateAfter after so many seconds it is said for the first time that a result lets wait for itself */
    Sweep(Work<T> work, int threads, double lateAfter) {
        this.work = work;
        this.threads = threads;
        this.lateAfter = lateAfter;
        underWay = new ArrayList<>(threads);
        for (int i = 0; i < threads * WAITING_PER_THREAD; i++) {
            waiting.add(null);
        }
    }

    /** How many results may be begun that are not handed over. */
    public int window() {
        return waiting.size();
    }

    /** Everything up to a number is to be computed alone. */
    public Sweep<T> aloneUpTo(long number) {
        lastAlone = number;
        return this;
    }

    /** The last number that is computed alone, whatever memory there is. */
    public long lastAlone() {
        return lastAlone;
    }

    /** As {@link #run(long, long, Receiver, Late)}, and nobody hears what is late. */
    public long run(long from, long to, Receiver<T> receiver) {
        return run(from, to, receiver, (number, seconds) -> {});
    }

    /**
     * Computes the results {@code from} to {@code to} and hands them over until all are done or {@link #stop} is called.
     * What the work throws is thrown here.
     *
     * @return number of the first result that was not handed over
     */
    public long run(long from, long to, Receiver<T> receiver, Late late) {
        nextToStart = from;
        nextToHandOver = from;
        end = to;
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(this::work, "run-" + (i + 1));
            worker.setDaemon(true);
            worker.start();
        }
        try {
            while (isGoingOn()) {
                List<T> results = finished();
                if (!results.isEmpty()) {
                    receiver.take(nextToHandOver - results.size(), results);
                }
                tellWhatIsLate(late);
            }
        } finally {
            stop();
        }
        return nextToHandOver;
    }

    private synchronized boolean isGoingOn() {
        return !stopped && nextToHandOver <= end;
    }

    /** No further run begins, and no further result is handed over. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Waits, after the end, for what was begun and will not be handed over. */
    public synchronized void awaitIdle() {
        boolean interrupted = false;
        while (!underWay.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (Turn turn = start(); turn != null; turn = start()) {
                @Nullable Found<T> found = null;
                try {
                    found = found(turn);
                } finally {
                    finish(turn, found);
                }
            }
        } catch (Throwable e) { // whatever it is, the thread that hands over has to know
            fail(e);
        }
    }

    private Found<T> found(Turn turn) {
        try {
            return new Found<>(work.result(turn.number()));
        } catch (OutOfMemoryError e) {
            return turn.isAlone() ? new Found<>(work.tooLarge(turn.number(), e)) : tooLarge;
        }
    }

    private synchronized @Nullable Turn start() throws InterruptedException {
        while (isGoingOn() && !mayStart()) {
            wait();
        }
        if (!isGoingOn()) {
            return null;
        }
        Turn turn = new Turn(nextToStart, nextToStart <= lastAlone, lateAfter);
        underWay.add(turn);
        nextToStart++;
        return turn;
    }

    private boolean mayStart() {
        if (nextToStart > end || isOneAlone()) {
            return false;
        } else if (nextToStart <= lastAlone) {
            return underWay.isEmpty() && !handingOver && nextToStart == nextToHandOver;
        }
        return nextToStart < nextToHandOver + waiting.size();
    }

    /** No stream: it is asked while a run fills the memory. */
    private boolean isOneAlone() {
        for (int i = 0; i < underWay.size(); i++) {
            if (underWay.get(i).isAlone()) {
                return true;
            }
        }
        return false;
    }

    private synchronized void finish(Turn turn, @Nullable Found<T> found) {
        underWay.remove(turn);
        if (turn.isWanted()) {
            waiting.set(slot(turn.number()), found);
        }
        notifyAll();
    }

    private synchronized void fail(Throwable e) {
        broken = e;
        notifyAll();
    }

    /** Waits a little for the next results and takes them all; perhaps there are none yet, or no more. */
    private synchronized List<T> finished() {
        handingOver = false;
        notifyAll();
        awaitNext();
        if (broken instanceof Error error) {
            throw error;
        } else if (broken != null) {
            throw new IllegalStateException("work broke off: " + broken, broken);
        }
        return stopped || next() == null ? List.of() : taken();
    }

    private void awaitNext() {
        long until = System.nanoTime() + LOOK_NANOSECONDS;
        try {
            long left = LOOK_NANOSECONDS;
            while (left > 0 && !stopped && broken == null && waiting.get(slot(nextToHandOver)) == null) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = until - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private List<T> taken() {
        List<T> results = new ArrayList<>();
        Found<T> found = next();
        while (found != null && !found.isTooLarge()) {
            results.add(Objects.requireNonNull(found.result()));
            waiting.set(slot(nextToHandOver), null);
            nextToHandOver++;
            found = next();
        }
        if (results.isEmpty() && found != null) {
            beginAgainAlone();
        }
        handingOver = !results.isEmpty();
        notifyAll();
        return results;
    }

    private @Nullable Found<T> next() {
        return nextToHandOver > end ? null : waiting.get(slot(nextToHandOver));
    }

    /** The next result is computed again when nothing else is under way; what lies behind it, afterwards. */
    private void beginAgainAlone() {
        lastAlone = nextToHandOver;
        nextToStart = nextToHandOver;
        waiting.replaceAll(found -> null);
        underWay.forEach(Turn::forget);
    }

    /** Says what has taken long, each time that is twice as long; where memory does not suffice for it, the next time. */
    private void tellWhatIsLate(Late receiver) {
        try {
            for (Turn turn = late(); turn != null; turn = late()) {
                receiver.late(turn.number(), turn.seconds());
            }
        } catch (OutOfMemoryError e) {
            return; // the run that needs it is told of by its row
        }
    }

    private synchronized @Nullable Turn late() {
        for (int i = 0; i < underWay.size(); i++) {
            if (underWay.get(i).isLate()) {
                return underWay.get(i);
            }
        }
        return null;
    }

    private int slot(long number) {
        return (int) (number % waiting.size());
    }
}
