package detente.gui.view.world;

import detente.gui.play.BookSwitch;
import detente.gui.view.world.Recent.Aged;
import detente.metric.Book;
import detente.model.operation.Operation;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Supplier;
import sim.portrayal.SimplePortrayal2D;

/** Operations: arrows that fade, from who did it, or in the record from whom an inquiry names. */
final class OperationPortrayal extends ArcsPortrayal<Aged<Operation>> {
    private static final double ASIDE = .13;
    private static final double SOLID = .35;

    private final BookSwitch book;

    OperationPortrayal(
            Supplier<Ring> ring, SimplePortrayal2D each, Supplier<List<Aged<Operation>>> shown, BookSwitch book) {
        super(ring, shown, each);
        this.book = book;
    }

    @Override
    Arc arc(Aged<Operation> aged, Ring places) {
        Operation operation = aged.event();
        int author = book.book() == Book.RECORDED ? operation.attributedTo() : operation.initiator();
        return places.arc(places.world().state(author), places.world().state(operation.target()), ASIDE);
    }

    @Override
    void draw(Aged<Operation> aged, Arc arc, double fineness, Graphics2D g) {
        double visible = StrictMath.min(1, (1 - aged.age()) / (1 - SOLID));
        Arrow.of(aged.event(), book.book()).draw(arc, fineness, visible, g);
    }
}
