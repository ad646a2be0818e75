package detente.gui.look;

import javax.swing.JPanel;

/** Parts from the left, in as many lines as the width needs: large text needs more. It must be as wide as its parent. */
public final class WrapPanel extends JPanel {
    private static final long serialVersionUID = 1;

    /**
     * An empty panel.
     *
     * @param across between parts, in pixels
     * @param down between lines, in pixels
     */
    public WrapPanel(int across, int down) {
        super(new Wrapping(across, down));
    }

    /** Its height depends on its width. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate();
        }
    }
}
