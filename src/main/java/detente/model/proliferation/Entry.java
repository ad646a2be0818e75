package detente.model.proliferation;

import detente.model.history.Column;
import detente.model.history.History;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.Strategy;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** DEFENSIVE states begin to act, one after the other and for good (model section 7.12). */
final class Entry {
    /** For so many years a flaw that became known is a tool for whoever begins. */
    private static final int FRESH_YEARS = 2;

    private final double rate;
    private final double elasticity;
    private final Clock clock;
    private final Luck luck;
    private final MarketChannel market;
    private final History history;
    private final Consumer<State> entered;
    private final List<State> candidates;
    /** How many flaws had become known by the end of each step before this one. */
    private final int[] known;

    private int next;

    /** @param entered is told who has become RETALIATORY */
    Entry(
            ProliferationParameters parameters,
            Stage stage,
            MarketChannel market,
            History history,
            Consumer<State> entered) {
        this.rate = parameters.entry();
        this.elasticity = parameters.entryByTools();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.market = market;
        this.history = history;
        this.entered = entered;
        this.known = new int[rate > 0 ? clock.steps() : 0];
        this.candidates = stage.world().states().stream()
                .filter(state -> state.strategy() == Strategy.DEFENSIVE)
                .sorted(Comparator.comparingDouble(state -> luck.uniform(Purpose.ENTRANT, state.index())))
                .toList();
    }

    /** States enter from the end of the burn-in on, whose flaws are what later ones are compared with. */
    void step() {
        if (rate == 0) {
            return;
        }
        known[clock.step()] = history.disclosedCount();
        if (clock.time() < 0 || next == candidates.size()) {
            return;
        }
        double ease = EntryRules.ease(flaws(), market.openShare(), elasticity);
        int count = luck.poisson(rate * ease * clock.stepYears(), Purpose.ENTRY, clock.step(), 0);
        for (int n = 0; n < count && next < candidates.size(); n++) {
            State state = candidates.get(next++);
            state.enter();
            history.add(Column.ENTRANTS, 1);
            entered.accept(state);
        }
    }

    /** Flaws that became known in a step of the last two years, in those of the burn-in; 1 where that is not known. */
    private double flaws() {
        int usual = clock.stepAtOrAfter(0);
        if (usual == 0 || known[usual] == 0) {
            return 1;
        }
        int fresh = StrictMath.min(FRESH_YEARS * clock.stepsPerYear(), clock.step());
        double late = known[clock.step()] - known[clock.step() - fresh];
        return late / fresh / (known[usual] / (double) usual);
    }
}
