package detente.gui.play;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * The thread that carries out the steps. Whoever wants something of it leaves an order and goes on; orders are taken
 * between two steps. It shows what it did at most {@value #FRAMES_PER_SECOND} times a second.
 */
public final class Player {
    /** How often the windows are painted anew. */
    public static final int FRAMES_PER_SECOND = 20;

    private static final long SECOND = 1_000_000_000;
    private static final long FRAME = SECOND / FRAMES_PER_SECOND;
    /** While skipping, windows are painted now and then only. */
    private static final long SKIPPING_FRAME = SECOND / 4;

    /** Where painting takes long there is still some time for steps. */
    private static final long SHORTEST = FRAME / 4;

    private static final String TOO_LARGE = "Memory does not suffice for this run. Fewer states or years need less, or "
            + "start the program with more: java -Xmx4g -jar \u2026";

    private final Audience audience;
    private final BlockingQueue<Runnable> orders = new LinkedBlockingQueue<>();
    private final Reserve reserve = new Reserve();
    private final Thread thread = new Thread(this::work, "player");

    private Playback run;
    private boolean closed;
    private boolean broken;
    private double stepsOwed;
    private long next;
    private volatile @Nullable OutOfMemoryError shortage;
    private volatile int skipTo;
    private volatile boolean playing;
    private volatile Speed speed = Speed.YEAR;
    private volatile boolean everyStep;

    /**
     * A player that waits at the beginning of a run.
     *
     * @param first what is played at first
     * @param audience who looks at it
     */
    public Player(Playback first, Audience audience) {
        this.run = first;
        this.audience = audience;
        thread.setDaemon(true);
    }

    /** Shows the run and begins to take orders. */
    public void open() {
        thread.start();
        order(() -> show(() -> audience.restart(run)));
    }

    /** Ends when the orders given so far are done, and waits for that. Not on the event thread. */
    public void close() throws InterruptedException {
        orders.add(() -> closed = true);
        thread.join();
    }

    /** Whether it goes on by itself. */
    public boolean isPlaying() {
        return playing;
    }

    public Speed speed() {
        return speed;
    }

    public void setSpeed(Speed chosen) {
        speed = chosen;
    }

    /** Whether every single step is shown, as a film needs it. */
    public void showEveryStep(boolean every) {
        everyStep = every;
    }

    /** Plays on until the end. */
    public void play() {
        order(() -> {
            skipTo = 0;
            stepsOwed = 0;
            playing = canGoOn();
        });
    }

    public void pause() {
        order(this::halt);
    }

    /** Carries out some steps and pauses. */
    public void step(int steps) {
        order(() -> {
            if (everyStep) {
                skipTo = StrictMath.max(skipTo, run.stepsDone()) + steps;
                playing = canGoOn();
            } else {
                int end = run.stepsDone() + steps;
                halt();
                while (canGoOn() && run.stepsDone() < end) {
                    run.step();
                }
            }
        });
    }

    /**
     * Plays another run from its beginning; it waits there.
     *
     * @param next makes it of the present one; what it throws as an illegal argument is told the audience in words
     */
    public void restart(UnaryOperator<Playback> next) {
        order(() -> {
            halt();
            try {
                begin(next.apply(run));
            } catch (IllegalArgumentException e) {
                show(() -> audience.refused(String.valueOf(e.getMessage())));
            } catch (OutOfMemoryError e) {
                show(() -> audience.refused(TOO_LARGE));
            }
        });
    }

    /**
     * Goes to a date as fast as possible and pauses there; where it has passed, from the beginning of the same run.
     *
     * @param date the date as a number of steps
     */
    public void goTo(int date) {
        goTo(of -> date);
    }

    /** The same, with a date that depends on the run. */
    public void goTo(ToIntFunction<Playback> date) {
        order(() -> {
            int stepsDone = date.applyAsInt(run);
            if (stepsDone < run.stepsDone()) {
                begin(new Playback(run.scenario(), run.worldSeed(), run.runSeed()));
            }
            skipTo = stepsDone;
            playing = canGoOn() && run.stepsDone() < skipTo;
        });
    }

    private void begin(Playback next) {
        run = next;
        broken = false;
        reserve.renew();
        show(() -> audience.restart(run));
    }

    /** The want of memory that is behind something that went wrong; null where it is not. */
    public static @Nullable OutOfMemoryError exhaustion(Throwable fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof OutOfMemoryError)) {
            cause = cause.getCause();
        }
        return (OutOfMemoryError) cause;
    }

    /** Whether memory ran out, and no other run was begun since. */
    public boolean isExhausted() {
        return reserve.isReleased();
    }

    /** Memory ran out on some thread: whatever it was for, the run is what takes it, and goes no further. */
    public void exhausted(OutOfMemoryError error) {
        reserve.release();
        shortage = error;
        order(() -> {});
    }

    /** A policy of the run is as somebody wants it from the next step on. */
    public void want(PolicyWish wish) {
        order(() -> {
            if (canGoOn()) {
                run.want(wish);
            }
        });
    }

    /** Hands the run over between two steps, on the player's thread. */
    public void read(Consumer<Playback> reader) {
        order(() -> reader.accept(run));
    }

    private void order(Runnable order) {
        orders.add(order);
    }

    /** Memory may run out anywhere; until the reserve is released nothing is allocated. */
    private void work() {
        next = System.nanoTime();
        while (!closed) {
            try {
                turn();
            } catch (OutOfMemoryError e) {
                reserve.release();
                shortage = e;
            }
        }
    }

    private void turn() {
        OutOfMemoryError found = shortage;
        if (found != null) {
            fail(found);
            shortage = null;
        }
        Runnable order = waitForOrder(next);
        if (order != null) {
            attempt(order);
        } else {
            next = StrictMath.max(next + (isSkipping() ? SKIPPING_FRAME : FRAME), System.nanoTime() + SHORTEST);
            long end = next;
            attempt(() -> playUntil(end));
        }
        show(() -> audience.refresh(run));
    }

    /** An order; null when the next frame is due first. */
    private @Nullable Runnable waitForOrder(long next) {
        try {
            if (!playing) {
                return orders.take();
            }
            long left = speed == Speed.FASTEST || isSkipping() ? 0 : next - System.nanoTime();
            return orders.poll(StrictMath.max(0, left), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            return () -> closed = true;
        }
    }

    /** The steps of one frame. */
    private void playUntil(long end) {
        boolean unhurried = speed != Speed.FASTEST && !isSkipping();
        double stepsPerSecond = speed.yearsPerSecond() * run.model().clock().stepsPerYear();
        stepsOwed = unhurried ? stepsOwed + stepsPerSecond / FRAMES_PER_SECOND : 0;
        while (playing && System.nanoTime() < end && orders.isEmpty() && (!unhurried || stepsOwed >= 1)) {
            run.step();
            stepsOwed -= unhurried ? 1 : 0;
            playing = canGoOn() && !(isSkipping() && run.stepsDone() >= skipTo);
            if (everyStep) {
                break;
            }
        }
        stepsOwed = StrictMath.min(stepsOwed, stepsPerSecond);
        skipTo = playing ? skipTo : 0;
    }

    /** Whether it is on the way to a date. */
    public boolean isSkipping() {
        return skipTo > 0;
    }

    private void halt() {
        playing = false;
        skipTo = 0;
    }

    private boolean canGoOn() {
        return !broken && run.isUnfinished();
    }

    /** What the model throws ends the run, not the program. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            OutOfMemoryError memory = exhaustion(e);
            if (memory != null) {
                throw memory;
            }
            fail(e);
        }
    }

    private void fail(Throwable cause) {
        halt();
        broken = true;
        Failure failure = run.failure(cause);
        show(() -> audience.failed(failure));
    }

    private void show(Runnable painting) {
        try {
            SwingUtilities.invokeAndWait(painting);
        } catch (InterruptedException e) {
            closed = true;
        } catch (InvocationTargetException e) {
            halt();
            OutOfMemoryError memory = exhaustion(e);
            if (memory != null) {
                exhausted(memory);
            } else {
                SwingUtilities.invokeLater(() -> {
                    throw new IllegalStateException("a window could not be painted", e.getCause());
                });
            }
        }
    }
}
