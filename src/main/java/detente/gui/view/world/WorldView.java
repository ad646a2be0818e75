package detente.gui.view.world;

import detente.chart.Palette;
import detente.gui.look.Saving;
import detente.gui.play.Place;
import detente.gui.play.Playback;
import detente.gui.play.Stage;
import detente.gui.play.View;
import detente.gui.view.inspect.Inspectors;
import detente.gui.view.world.Recent.Aged;
import detente.metric.Book;
import detente.model.ConflictModel;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.state.RivalPair;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.continuous.ContinuousPortrayal2D;

/** The window with the world: MASON's display with a layer for each kind of thing. */
public final class WorldView implements View {
    private static final Font YEAR = new Font(Font.SANS_SERIF, Font.BOLD, 22);
    private static final Font CAPTION = new Font(Font.SANS_SERIF, Font.PLAIN, 15);
    private static final String ALL = "all that happens";
    private static final String ON_RECORD = "what is on record";
    private static final double MARGIN = 8;
    /** Room for the first half of the channels. */
    private static final double CHANNELS = 112;

    private static final int MOST = 250;

    private final Stage stage;
    private final WorldDisplay display;
    private final JFrame window;
    private final ContinuousPortrayal2D states = new ContinuousPortrayal2D();
    private final Recent<Operation> operations = new Recent<>(Operation::time);
    private final Recent<Transfer> transfers = new Recent<>(Transfer::time);
    private final Pace pace = new Pace();
    private final WorldPicture picture;
    private Ring ring;
    private String date = "";

    public WorldView(Stage stage) {
        this.stage = stage;
        ring = new Ring(model().world());
        display = new WorldDisplay(stage.simulation());
        picture = new WorldPicture(stage.simulation());
        window = display.createFrame();
        window.setTitle("World");
        states.setField(ring.field());
        states.setPortrayalForAll(new ClickableState(new StatePortrayal(() -> ring, Inspectors::of)));
        attach(new Scenery(() -> ring, Scenery::blocs), "Blocs");
        attach(rivalries(), "Rivalries");
        attach(new OperationPortrayal(() -> ring, operation(), this::operations), "Operations");
        attach(states, "States");
        attach(new TransferPortrayal(() -> ring, transfer(), this::transfers), "Exploits on their way");
        attach(new Scenery(() -> ring, this::legend), "Legend");
        attach(new Scenery(() -> ring, this::caption), "Date");
        WorldDisplay.redirect(display.snapshotButton, "Save the picture as PNG or PDF", this::save);
        stage.book().onChange(display::repaint);
    }

    private void attach(FieldPortrayal2D portrayal, String name) {
        display.attach(portrayal, name);
        picture.add(portrayal, display.lastLayer());
    }

    @Override
    public void save() {
        Saving.save(window, "world", List.of("png", "pdf"), this::write);
    }

    /** Writes it as PNG or PDF, as the ending says. */
    void write(Path file) throws IOException {
        picture.write(file);
    }

    private ConflictModel model() {
        return (ConflictModel) stage.simulation().state;
    }

    private RivalryPortrayal rivalries() {
        return new RivalryPortrayal(() -> ring, new Pointed<>(RivalPair.class::cast, WorldView::title, Inspectors::of));
    }

    private static String title(RivalPair pair) {
        return String.format(
                Locale.ROOT,
                "%s – %s: grievance %.2f and %.2f",
                StatePortrayal.name(pair.one().from()),
                StatePortrayal.name(pair.one().to()),
                pair.one().grievance(),
                pair.other().grievance());
    }

    private Pointed<Operation> operation() {
        return new Pointed<>(
                aged -> (Operation) ((Aged<?>) aged).event(),
                operation -> Inspectors.title(operation, model()),
                Inspectors::of);
    }

    private Pointed<Transfer> transfer() {
        return new Pointed<>(
                aged -> (Transfer) ((Aged<?>) aged).event(),
                transfer -> Inspectors.title(transfer, model()),
                Inspectors::of);
    }

    /** What the record shows of the operations to be seen now, or all. */
    private List<Aged<Operation>> operations() {
        return stage.book().book() == Book.TRUE
                ? operations.events()
                : operations.events().stream()
                        .filter(aged -> aged.event().isRecorded())
                        .toList();
    }

    /** No record shows how an exploit spreads. */
    private List<Aged<Transfer>> transfers() {
        return stage.book().book() == Book.TRUE ? transfers.events() : List.of();
    }

    private void legend(Graphics2D g, Ring places) {
        Book book = stage.book().book();
        LegendColumn ladder = Legend.ladder();
        LegendColumn types = Legend.types();
        double bottom = Ring.HEIGHT - MARGIN - types.height();
        Legend.states(places.world().states()).draw(g, MARGIN, MARGIN);
        ladder.draw(g, Ring.WIDTH - ladder.width(g) - MARGIN, MARGIN);
        types.draw(g, MARGIN, bottom);
        Legend.signs(book).draw(g, MARGIN + types.width(g) + 2 * MARGIN, bottom);
        if (book == Book.TRUE) {
            LegendColumn rest = Legend.channels(false);
            double right = Ring.WIDTH - rest.width(g) - MARGIN;
            rest.draw(g, right, bottom);
            Legend.channels(true).draw(g, right - CHANNELS, bottom);
        }
    }

    private void caption(Graphics2D g, Ring places) {
        g.setPaint(Palette.BLACK.color());
        centred(g, YEAR, date, MARGIN + YEAR.getSize());
        centred(g, CAPTION, stage.book().book() == Book.TRUE ? ALL : ON_RECORD, MARGIN + 2.1 * YEAR.getSize());
    }

    private static void centred(Graphics2D g, Font font, String text, double y) {
        g.setFont(font);
        g.drawString(text, (float) (Ring.CENTRE.x - g.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }

    @Override
    public JFrame window() {
        return window;
    }

    @Override
    public Place place() {
        return Place.WORLD;
    }

    @Override
    public void restart(Playback run) {
        ring = new Ring(run.world());
        states.setField(ring.field());
        display.reset();
        pace.reset();
        refresh(run);
    }

    @Override
    public void refresh(Playback run) {
        History history = run.model().history();
        long nanoTime = System.nanoTime();
        pace.look(run.stepsDone(), nanoTime);
        double stepYears = run.model().clock().stepYears();
        double now = run.time() - stepYears + pace.fraction(nanoTime) * stepYears;
        double life = pace.life() * stepYears;
        operations.find(history::operation, history.operationCount(), now, life, MOST);
        transfers.find(history.transfers()::get, history.transfers().size(), now, life, MOST);
        date = String.format(Locale.ROOT, "year %.1f", run.time());
        display.repaint();
    }
}
