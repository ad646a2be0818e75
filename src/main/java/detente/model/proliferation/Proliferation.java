package detente.model.proliferation;

import detente.model.arsenal.Armoury;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.Mandates;
import detente.model.history.History;
import detente.model.policy.Stage;
import detente.model.state.State;
import java.util.function.Consumer;

/** The channels through which exploits and knowledge spread by themselves: no operation opens them. */
public final class Proliferation {
    private final LeakChannel leaks;
    private final MarketChannel market;
    private final Mandates mandates;
    private final AllyChannel allies;
    private final KnowledgeChannel knowledge;
    private final Enabling enabling;
    private final Entry entry;

    /** @param entered is told who has begun to act */
    public Proliferation(
            ProliferationParameters parameters,
            LifeCycleParameters life,
            Stage stage,
            Armoury armoury,
            Enabling enabling,
            History history,
            Consumer<State> entered) {
        this.enabling = enabling;
        leaks = new LeakChannel(parameters, life, stage, armoury.arsenals(), enabling);
        market = new MarketChannel(parameters, stage, armoury);
        mandates = armoury.mandates();
        allies = new AllyChannel(parameters, stage, armoury.arsenals());
        knowledge = new KnowledgeChannel(parameters, stage);
        entry = new Entry(parameters, stage, market, history, entered);
    }

    /**
     * The most potent undisclosed exploits of a state leak, at a date that the scenario gives.
     *
     * @param most how many at most
     * @return how many: fewer where it has fewer
     */
    public int leakMostPotent(State state, int most) {
        return leaks.leakMostPotent(state, most);
    }

    /** Phase PROLIFERATION: leaks, market, backdoors, sharing among allies, spread of knowledge, what loot gives, entry. */
    public void step() {
        leaks.step();
        market.step();
        mandates.spread();
        allies.step();
        knowledge.step();
        enabling.step();
        entry.step();
    }
}
