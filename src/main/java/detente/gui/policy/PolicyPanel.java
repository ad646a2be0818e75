package detente.gui.policy;

import detente.gui.look.GridPanel;
import detente.gui.look.ScrollSheet;
import detente.gui.play.Playback;
import detente.gui.play.PolicyWish;
import detente.model.policy.Action;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.State;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;

/** All policies, grouped by the five actions, to be switched while a run is played. Event thread only. */
public final class PolicyPanel {
    private static final int GAP = 4;

    private final List<PolicyCard> cards;
    private final JComponent pane;

    /** @param wanted is told what somebody wants of a policy */
    public PolicyPanel(Consumer<PolicyWish> wanted) {
        cards = Policies.all().stream()
                .map(kind -> new PolicyCard(kind, wanted))
                .toList();
        int widest = cards.stream().mapToInt(PolicyCard::nameWidth).max().orElse(0);
        cards.forEach(card -> card.setNameWidth(widest + GAP));
        GridPanel list = new GridPanel();
        list.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        for (Action action : Action.values()) {
            list.below(group(action));
        }
        ScrollSheet sheet = new ScrollSheet();
        sheet.add(list, BorderLayout.PAGE_START);
        pane = sheet.component();
    }

    private JComponent group(Action action) {
        GridPanel group = new GridPanel();
        group.setBorder(BorderFactory.createTitledBorder("Action " + action.number() + ": " + action.words()));
        cards.stream().filter(card -> card.kind().action() == action).forEach(card -> group.below(card.component()));
        return group;
    }

    public JComponent component() {
        return pane;
    }

    /** Switches a policy as a click would. */
    public void toggle(PolicyKind kind) {
        cards.stream().filter(card -> card.kind().equals(kind)).forEach(PolicyCard::toggle);
    }

    /** Another scenario is opened: what was chosen but not switched on does not count there. */
    public void forget() {
        cards.forEach(PolicyCard::forget);
    }

    /** Another run is shown. */
    public void restart(Playback run) {
        List<State> states = run.world().states();
        cards.forEach(card -> card.restart(states, run.scenario().edition()));
        refresh(run, true);
    }

    /**
     * Steps were carried out.
     *
     * @param open whether the run can still be changed
     */
    public void refresh(Playback run, boolean open) {
        Map<String, PolicyClause> inForce = run.inForce();
        for (PolicyCard card : cards) {
            card.setEnabled(open);
            card.show(Optional.ofNullable(inForce.get(card.kind().name())));
        }
    }
}
