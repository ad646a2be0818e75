package detente.gui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;
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
        super(new Lines(across, down));
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

    private static final class Lines extends FlowLayout {
        private static final long serialVersionUID = 1;

        Lines(int across, int down) {
            super(LEADING, across, down);
        }

        @Override
        public Dimension preferredLayoutSize(Container target) {
            Container parent = target.getParent();
            boolean known = parent != null && parent.getWidth() > 0;
            return known ? sizeIn(inside(parent), target) : super.preferredLayoutSize(target);
        }

        @Override
        public Dimension minimumLayoutSize(Container target) {
            return new Dimension(0, preferredLayoutSize(target).height);
        }

        private static int inside(Container container) {
            Insets insets = container.getInsets();
            return container.getWidth() - insets.left - insets.right;
        }

        /** Breaks lines where {@link FlowLayout} breaks them. */
        private Dimension sizeIn(int width, Container target) {
            Insets insets = target.getInsets();
            int room = width - insets.left - insets.right - 2 * getHgap();
            int right = 0;
            int line = 0;
            int above = 0;
            for (Component part : target.getComponents()) {
                if (part.isVisible()) {
                    Dimension size = part.getPreferredSize();
                    if (right > 0 && right + size.width > room) {
                        above += line + getVgap();
                        right = 0;
                        line = 0;
                    }
                    right += (right > 0 ? getHgap() : 0) + size.width;
                    line = StrictMath.max(line, size.height);
                }
            }
            return new Dimension(width, above + line + 2 * getVgap() + insets.top + insets.bottom);
        }
    }
}
