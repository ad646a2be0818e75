package detente.gui.view.spectrum;

import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Palette;
import detente.gui.view.Screenplay;
import detente.metric.Book;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectrumViewTest {
    @Test
    void showsWhereTheWorldStands(@TempDir Path folder) throws Exception {
        try (Screenplay play = new Screenplay(SpectrumView::new)) {
            BufferedImage atRest = play.look();
            play.play(300);
            BufferedImage later = play.look();

            assertThat(Screenplay.pixels(atRest, Palette.SKY.color())).isGreaterThan(5000);
            assertThat(Screenplay.pixels(later, Palette.ORANGE.color()))
                    .as("pairs in conflict")
                    .isGreaterThan(Screenplay.pixels(atRest, Palette.ORANGE.color()) + 1000);

            Path png = folder.resolve("spectrum.png");
            Path svg = folder.resolve("spectrum.svg");
            SpectrumView view = (SpectrumView) play.view();
            view.write(png);
            view.write(svg);
            assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(1000);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            assertThat(factory.newDocumentBuilder()
                            .parse(svg.toFile())
                            .getDocumentElement()
                            .getTextContent())
                    .contains("War is extrapolation");
        }
    }

    /** No record shows where the world stands: it is the truth in either book, and says so in that of the record. */
    @Test
    void saysThatItIsTrueBesideWhatIsRecorded(@TempDir Path folder) throws Exception {
        try (Screenplay play = new Screenplay(SpectrumView::new)) {
            Path svg = folder.resolve("spectrum.svg");
            ((SpectrumView) play.view()).write(svg);
            assertThat(svg).content().doesNotContain("true");
            Screenplay.onEventThread(() -> {
                play.book().show(Book.RECORDED);
                return true;
            });
            ((SpectrumView) play.view()).write(svg);
            assertThat(svg).content().contains("Where the world stands (true)", "Rival pairs in each regime (true)");
        }
    }
}
