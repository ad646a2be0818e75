package detente.gui;

import detente.Main;
import java.awt.Frame;
import java.awt.Window;
import java.awt.event.WindowEvent;
import javax.swing.SwingUtilities;

/** The program with somebody who closes the console as soon as it shows, and then says so. */
final class CloseSoon {
    private static final int PAUSE = 100;

    private CloseSoon() {}

    public static void main(String[] arguments) {
        Thread closing = new Thread(CloseSoon::close);
        closing.setDaemon(true);
        closing.start();
        Main.main(new String[] {"gui", "two-rivals"});
    }

    private static void close() {
        while (!Hands.here(CloseSoon::isClosed)) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
        System.out.println("closed");
    }

    private static boolean isClosed() {
        for (Frame frame : Frame.getFrames()) {
            if (frame instanceof Desk && frame.isShowing()) {
                Window desk = frame;
                SwingUtilities.invokeLater(() -> desk.dispatchEvent(new WindowEvent(desk, WindowEvent.WINDOW_CLOSING)));
                return true;
            }
        }
        return false;
    }
}
