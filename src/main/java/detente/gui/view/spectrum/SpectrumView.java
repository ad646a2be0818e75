package detente.gui.view.spectrum;

import detente.chart.Picture;
import detente.gui.look.Saving;
import detente.gui.play.Playback;
import detente.gui.play.Surroundings;
import detente.gui.play.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.swing.JFrame;

/** The window with the bar from cyber peace to cyber-physical war. It always shows the truth. */
public final class SpectrumView implements View {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 240;

    private final Surroundings surroundings;
    private final JFrame window = new JFrame("Spectrum");
    private final SpectrumPicture picture = new SpectrumPicture();

    public SpectrumView(Surroundings surroundings) {
        this.surroundings = surroundings;
        surroundings.book().onChange(() -> picture.show(surroundings.book().book()));
        window.setContentPane(picture.component());
        window.pack();
    }

    @Override
    public JFrame window() {
        return window;
    }

    @Override
    public void save() {
        Saving.save(surroundings.files(), window, "spectrum", Saving.LINES, this::write);
    }

    @Override
    public BufferedImage picture() {
        return Picture.image(g -> picture.draw(g, WIDTH, HEIGHT), WIDTH, HEIGHT);
    }

    /** Writes it as SVG or PNG, as the ending says. */
    void write(Path file) throws IOException {
        Saving.write(file, g -> picture.draw(g, WIDTH, HEIGHT), WIDTH, HEIGHT);
    }

    @Override
    public void refresh(Playback run) {
        picture.show(
                Standing.of(run.model()),
                Standing.of(run.shadow()),
                !run.onsets().isEmpty());
    }
}
