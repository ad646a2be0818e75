package detente.gui;

import detente.io.result.Program;

/** What the program says of itself. */
final class About {
    /** As many of a commit as name it, and stand on one line. */
    private static final int DIGITS = 12;

    private About() {}

    static String html() {
        Program program = Program.running();
        return "<html><body style='font-family: sans-serif'><h2>Détente " + program.version() + "</h2>"
                + "<p>commit "
                + program.commit()
                        .substring(0, StrictMath.min(DIGITS, program.commit().length()))
                + (program.dirty().equals("true") ? ", changed since" : "") + "</p>"
                + "<p>How states escalate in cyberspace, and which policies hold them back.</p>"
                + "<p>It explores mechanisms and forecasts nothing. The public record is biased; how strong a policy is"
                + " is an input; everything above severity 6, and so all of cyber-physical war, is extrapolation.</p>"
                + "<p>Built on MASON, JFreeChart and FlatLaf.</p></body></html>";
    }
}
