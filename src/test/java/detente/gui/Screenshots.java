package detente.gui;

import com.formdev.flatlaf.FlatLightLaf;
import detente.gui.play.Playback;
import detente.gui.play.PolicyWish;
import detente.gui.setting.Settings;
import detente.io.scenario.ShippedScenarios;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Pictures of the windows for the documentation, to be looked at by a person:
 * {@code xvfb-run -s "-screen 0 1440x900x24" mvn test-compile exec:exec@screenshots}.
 */
final class Screenshots {
    private static final Path FOLDER = Path.of("src/site/resources");
    private static final double SCALE = .75;
    private static final int WITHOUT_CHARTS = 979;
    private static final int PAUSE = 2000;
    /** Where the world display of this world draws a state that strikes often, at 1440 x 900. */
    private static final Point STATE = new Point(677, 194);

    private static final int INSPECTORS = 2;

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        FlatLightLaf.setup();
        Settings settings = new Settings(ShippedScenarios.read("generated"));
        Playback first = Settings.begin(settings.next());
        Explorer explorer = Hands.here(() -> new Explorer(settings, first, Optional.empty(), page -> false));
        Hands.until("the console shows", () -> explorer.desk().isShowing());
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        take("window-first-start", screen);

        goTo(explorer, 3);
        explorer.player().want(wish("patchSharing"));
        goTo(explorer, 6);
        explorer.player().want(wish("treaty"));
        goTo(explorer, 10);
        take("window-year-ten", screen);

        Thread.sleep(PAUSE);
        new Hands().click(STATE);
        Hands.until("an inspector", () -> explorer.desk().getTabPane().getSelectedIndex() == INSPECTORS);
        take("window-inspector", new Dimension(WITHOUT_CHARTS, screen.height));
        System.exit(0);
    }

    private static PolicyWish wish(String policy) {
        return new PolicyWish(Policies.find(policy).orElseThrow().build(Map.of()), true, new Membership.Everyone());
    }

    private static void goTo(Explorer explorer, int year) {
        int steps = explorer.shown().model().clock().stepAtOrAfter(year);
        explorer.player().goTo(steps);
        Hands.until("year " + year, () -> explorer.shown().stepsDone() == steps);
    }

    /** The left upper part of the screen, made smaller. */
    private static void take(String name, Dimension part) throws AWTException, InterruptedException, IOException {
        Thread.sleep(PAUSE);
        BufferedImage full = new Robot().createScreenCapture(new Rectangle(part));
        int width = (int) (full.getWidth() * SCALE);
        int height = (int) (full.getHeight() * SCALE);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(full, 0, 0, width, height, null);
        graphics.dispose();
        Files.createDirectories(FOLDER);
        ImageIO.write(small, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
