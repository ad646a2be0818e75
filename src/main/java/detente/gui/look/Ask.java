package detente.gui.look;

import detente.parameter.Shown;
import java.awt.Component;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JDialog;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/**
 * Messages and questions. Their title is in the words of what was asked for; the answer that Enter gives, and the only
 * one that Escape gives, is the harmless one; however long the sentence is, its window fits the screen. On the event
 * thread.
 */
public final class Ask {
    private static final int COLUMNS = 90;
    private static final int ROWS = 12;
    /** What does nothing. */
    public static final String CANCEL = "Cancel";

    private Ask() {}

    /** Says something. */
    public static void tell(Component over, String asked, String sentence) {
        show(over, asked, sentence, JOptionPane.INFORMATION_MESSAGE, List.of("OK"));
    }

    /** Says what went wrong. */
    public static void complain(Component over, String asked, String sentence) {
        show(over, asked, sentence, JOptionPane.ERROR_MESSAGE, List.of("OK"));
    }

    /** Whether a file that is there may be replaced. */
    public static boolean replaces(Component over, String asked, Path file) {
        return "Replace".equals(choose(over, asked, file + " exists. Replace it?", "Replace"));
    }

    /**
     * Asks what to do.
     *
     * @param answers what else there is to do than to cancel
     * @return one of the answers, or {@link #CANCEL}
     */
    public static String choose(Component over, String asked, String question, String... answers) {
        List<String> all = new ArrayList<>(List.of(answers));
        all.add(CANCEL);
        return show(over, asked, question, JOptionPane.QUESTION_MESSAGE, all);
    }

    /**
     * Shows a message.
     *
     * @param answers the last of them is the harmless one
     */
    public static String show(Component over, String asked, Object message, int kind, List<String> answers) {
        String harmless = answers.get(answers.size() - 1);
        JOptionPane pane = new Pane(shortened(message), kind, answers.toArray(), harmless);
        JDialog dialog = pane.createDialog(over, asked);
        Rectangle screen = OnScreen.around(over);
        dialog.setSize(
                StrictMath.min(dialog.getWidth(), screen.width), StrictMath.min(dialog.getHeight(), screen.height));
        dialog.setLocationRelativeTo(over);
        OnScreen.fit(dialog);
        dialog.setVisible(true);
        dialog.dispose();
        return pane.getValue() instanceof String answer ? answer : harmless;
    }

    /** A message that is too long to be seen at once is scrolled; what is quoted in it steers nothing. */
    private static Object shortened(Object message) {
        if (!(message instanceof String said)) {
            return message;
        }
        String text = Shown.signs(said, "\n");
        if (text.lines().count() > ROWS || text.length() > COLUMNS * ROWS) {
            return scrolled(text, ROWS, COLUMNS / 2);
        }
        return text;
    }

    /** A text to be read and copied, in lines that wrap. */
    public static JScrollPane scrolled(String text, int rows, int columns) {
        JTextArea area = new JTextArea(text, rows, columns);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        return new JScrollPane(area);
    }

    /** One whose sentences are wrapped. */
    private static final class Pane extends JOptionPane {
        private static final long serialVersionUID = 1;

        Pane(Object message, int kind, Object[] answers, Object first) {
            super(message, kind, DEFAULT_OPTION, null, answers, first);
        }

        @Override
        public int getMaxCharactersPerLineCount() {
            return COLUMNS;
        }
    }
}
