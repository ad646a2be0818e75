package detente.gui.view.world;

import detente.gui.look.Era;
import detente.gui.look.Saving;
import detente.gui.look.TextSize;
import detente.gui.play.Playback;
import detente.gui.play.Surroundings;
import detente.gui.play.View;
import detente.gui.view.inspect.Inspectors;
import detente.gui.view.world.Recent.Aged;
import detente.metric.Book;
import detente.model.ConflictModel;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.state.RivalPair;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.continuous.ContinuousPortrayal2D;

/** The window with the world: MASON's display with a layer for each kind of thing. */
public final class WorldView implements View {
    private static final String WIDEST_DATE = "year -88.8";
    private static final int MOST = 250;

    private final Surroundings surroundings;
    private final Inspectors inspectors;
    private final StateKeys keys;
    private final WorldDisplay display;
    private final JFrame window;
    private final ContinuousPortrayal2D states = new ContinuousPortrayal2D();
    private final Recent<Operation> operations = new Recent<>(Operation::time);
    private final Recent<Transfer> transfers = new Recent<>(Transfer::time);
    private final Pace pace = new Pace();
    private final WorldPicture picture;
    private final LegendWindow legend;
    private Ring ring;
    private String date = "";

    /** @param inspectors of what is clicked */
    public WorldView(Surroundings surroundings, Inspectors inspectors) {
        this.surroundings = surroundings;
        this.inspectors = inspectors;
        ring = new Ring(model().world());
        display = new WorldDisplay(surroundings.simulation());
        picture = new WorldPicture(surroundings.simulation(), this::asPicture);
        window = display.createFrame();
        window.setTitle("World");
        legend = new LegendWindow(window, () -> legend(new Lettering(TextSize.points(), TextSize.points())));
        states.setField(ring.field());
        states.setPortrayalForAll(
                new ClickableState(new StatePortrayal(() -> ring, inspectors::of, surroundings.book())));
        attach(new Scenery(() -> ring, Scenery::blocs), "Blocs");
        attach(rivalries(), "Rivalries");
        attach(new OperationPortrayal(() -> ring, operation(), this::operations, surroundings.book()), "Operations");
        attach(states, "States");
        attach(new TransferPortrayal(() -> ring, transfer(), this::transfers), "Exploits on their way");
        attach(new Scenery(() -> ring, this::drawLegend), "Legend");
        attach(new Scenery(() -> ring, this::drawCaption), "Date");
        display.onFit(this::fit);
        display.onLegendWanted(legend::show);
        WorldDisplay.redirect(display.snapshotButton, "Save the picture as PNG or PDF", this::save);
        keys = new StateKeys(surroundings.simulation(), display, states, () -> ring);
        keys.bind(window.getRootPane());
        surroundings.book().onChange(this::swapBook);
    }

    private void attach(FieldPortrayal2D portrayal, String name) {
        display.attach(portrayal, name);
        picture.add(portrayal, display.lastLayer());
    }

    @Override
    public void save() {
        Saving.save(surroundings.files(), window, "world", List.of("png", "pdf"), this::write);
    }

    @Override
    public BufferedImage picture() {
        return picture.image();
    }

    /** Writes it as PNG or PDF, as the ending says. */
    void write(Path file) throws IOException {
        picture.write(file);
    }

    private ConflictModel model() {
        return (ConflictModel) surroundings.simulation().state;
    }

    private RivalryPortrayal rivalries() {
        return new RivalryPortrayal(() -> ring, new Pointed<>(RivalPair.class::cast, this::title, inspectors::of));
    }

    private String title(RivalPair pair) {
        return String.format(
                Locale.ROOT,
                "%s – %s: %sgrievance %.2f and %.2f",
                Inspectors.title(pair.one().from()),
                Inspectors.title(pair.one().to()),
                surroundings.book().book() == Book.RECORDED ? "true " : "",
                pair.one().grievance(),
                pair.other().grievance());
    }

    private Pointed<Operation> operation() {
        return new Pointed<>(
                aged -> (Operation) ((Aged<?>) aged).event(),
                operation ->
                        Inspectors.title(operation, model(), surroundings.book().book()),
                inspectors::of);
    }

    private Pointed<Transfer> transfer() {
        return new Pointed<>(
                aged -> (Transfer) ((Aged<?>) aged).event(),
                transfer -> Inspectors.title(transfer, model()),
                inspectors::of);
    }

    /** What the record shows of the operations to be seen now, or all. */
    private List<Aged<Operation>> operations() {
        return surroundings.book().book() == Book.TRUE
                ? operations.events()
                : operations.events().stream()
                        .filter(aged -> aged.event().isRecorded())
                        .toList();
    }

    /** No record shows how an exploit spreads. */
    private List<Aged<Transfer>> transfers() {
        return surroundings.book().book() == Book.TRUE ? transfers.events() : List.of();
    }

    private void swapBook() {
        fit();
        display.sayPointed();
        display.repaint();
        legend.renew();
    }

    private void drawLegend(Graphics2D g, Ring places) {
        if (places.text().leavesRoomForLegend()) {
            legend(places.text()).draw(g, Ring.WIDTH, Ring.HEIGHT);
        }
    }

    private Corners legend(Lettering text) {
        return new Corners(ring.world().states(), surroundings.book().book(), text);
    }

    private void drawCaption(Graphics2D g, Ring places) {
        new Caption(date, surroundings.book().book(), places.text()).draw(g);
    }

    /** Makes text as large as elsewhere. */
    private void fit() {
        Lettering text = Lettering.like(TextSize.points(), display.getScale());
        display.offerLegend(!text.leavesRoomForLegend());
        widen(text);
    }

    /** Makes the ring as wide as the text leaves room for. */
    private void widen(Lettering text) {
        List<Rectangle2D> taken = new ArrayList<>();
        taken.add(new Caption(WIDEST_DATE, surroundings.book().book(), text).box());
        if (text.leavesRoomForLegend()) {
            taken.addAll(new Corners(ring.world().states(), Book.TRUE, text).boxes(Ring.WIDTH, Ring.HEIGHT));
        }
        ring.widen(text, taken);
    }

    /** A picture to be saved has its legend, whatever the text of the window. */
    private void asPicture(Runnable drawing) {
        Lettering shown = ring.text();
        if (shown.leavesRoomForLegend()) {
            drawing.run();
        } else {
            widen(Lettering.USUAL);
            drawing.run();
            widen(shown);
        }
    }

    @Override
    public JFrame window() {
        return window;
    }

    @Override
    public void restart(Playback run) {
        ring = new Ring(run.world());
        fit();
        states.setField(ring.field());
        display.reset();
        display.forget();
        keys.forget();
        legend.renew();
        pace.reset();
    }

    @Override
    public void refresh(Playback run) {
        History history = run.model().history();
        long nanoTime = System.nanoTime();
        pace.look(run.stepsDone(), nanoTime);
        double stepYears = run.model().clock().stepYears();
        double now = run.time() - stepYears + pace.fraction(nanoTime) * stepYears;
        double life = pace.life() * stepYears;
        operations.find(history.operations(), now, life, MOST);
        transfers.find(history.transfers(), now, life, MOST);
        date = Era.of(run.scenario()).words(run.time(), 1);
        display.sayPointed();
        display.repaint();
    }
}
