package detente.gui;

import detente.gui.play.Player;
import java.util.concurrent.CountDownLatch;
import sim.display.Console;

/** MASON's console, with the playback of our own: its inspectors, its list of windows, its frame. */
final class Desk extends Console {
    private static final long serialVersionUID = 1;

    private final CountDownLatch closed = new CountDownLatch(1);

    Desk(ConflictWithUI simulation) {
        super(simulation);
    }

    private Player player() {
        return ((ConflictWithUI) getSimulation()).player();
    }

    /** MASON asks: its charts take numbers only while something is played. */
    @Override
    public int getPlayState() {
        return player().isPlaying() ? PS_PLAYING : PS_PAUSED;
    }

    @Override
    public synchronized void pressPlay() {
        player().play();
    }

    @Override
    public synchronized void pressPause() {
        player().pause();
    }

    /** A run never stops but at its end. */
    @Override
    public synchronized void pressStop() {
        player().pause();
    }

    @Override
    public void doClose() {
        dispose();
        allControllers.remove(this);
        closed.countDown();
    }

    /** Waits until the window is closed. */
    void await() throws InterruptedException {
        closed.await();
    }
}
