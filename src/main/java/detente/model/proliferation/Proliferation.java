package detente.model.proliferation;

import detente.model.arsenal.Armoury;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.Mandates;
import detente.model.policy.Stage;
import detente.model.state.State;

/** The channels through which exploits and knowledge spread by themselves: no operation opens them. */
public final class Proliferation {
    private final LeakChannel leaks;
    private final MarketChannel market;
    private final Mandates mandates;
    private final AllyChannel allies;
    private final KnowledgeChannel knowledge;
    private final Enabling enabling;

    public Proliferation(
            ProliferationParameters parameters,
            LifeCycleParameters life,
            Stage stage,
            Armoury armoury,
            Enabling enabling) {
        this.enabling = enabling;
        leaks = new LeakChannel(parameters, life, stage, armoury.arsenals(), enabling);
        market = new MarketChannel(parameters, stage, armoury.arsenals());
        mandates = armoury.mandates();
        allies = new AllyChannel(parameters, stage, armoury.arsenals());
        knowledge = new KnowledgeChannel(parameters, stage);
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

    /** Phase PROLIFERATION: leaks, market, backdoors, sharing among allies, spread of knowledge, and what loot gives. */
    public void step() {
        leaks.step();
        market.step();
        mandates.spread();
        allies.step();
        knowledge.step();
        enabling.step();
    }
}
