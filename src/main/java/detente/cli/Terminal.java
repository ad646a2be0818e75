package detente.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Whether messages go to a terminal that draws. */
final class Terminal {
    private Terminal() {}

    /** Java tells this of its input and output together only: the system is asked about the stream of messages. */
    static boolean isWatched() {
        String kind = System.getenv("TERM");
        return kind != null && !kind.isEmpty() && !kind.equals("dumb") && isTerminal();
    }

    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
