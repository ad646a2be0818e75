package detente.gui.policy;

import detente.experiment.MembershipText;
import detente.gui.look.Ask;
import detente.model.policy.Membership;
import detente.model.state.Bloc;
import detente.model.state.State;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;

/** Who takes part in a policy: a list to choose from, and a button that asks for states by name. */
final class MembersEditor {
    private static final List<Membership> SHARES = List.of(
            new Membership.ShareOf(.25, true),
            new Membership.ShareOf(.5, true),
            new Membership.ShareOf(.75, true),
            new Membership.ShareOf(.25, false),
            new Membership.ShareOf(.5, false),
            new Membership.ShareOf(.75, false));
    private static final int ROWS = 12;

    private final JComboBox<String> box = new JComboBox<>();
    private final JButton naming = new JButton("\u2026");
    private final String policy;
    private final Consumer<Membership> changed;
    private List<String> states = List.of();
    private List<Membership> usual = List.of();
    private Membership members = new Membership.Everyone();
    private boolean showing;

    /**
     * @param policy its name
     * @param changed is told what somebody chose
     */
    MembersEditor(String policy, Consumer<Membership> changed) {
        this.policy = policy;
        this.changed = changed;
        box.setToolTipText("who takes part: all, a bloc, or a share of the states by capability");
        box.setPrototypeDisplayValue(words(SHARES.get(SHARES.size() - 1)));
        box.addActionListener(event -> choose());
        naming.setMargin(new Insets(0, 2, 0, 2));
        naming.setToolTipText("states by name");
        naming.getAccessibleContext().setAccessibleName("Members of " + policy + " by name");
        naming.addActionListener(event -> byName().ifPresent(this::take));
        show(members);
    }

    /** The list. */
    JComboBox<String> component() {
        return box;
    }

    /** The button beside it: no key that moves in the list opens a dialog. */
    JButton naming() {
        return naming;
    }

    void setEnabled(boolean enabled) {
        box.setEnabled(enabled);
        naming.setEnabled(enabled);
    }

    Membership members() {
        return members;
    }

    /** The states that can be named, and whose blocs can be chosen. */
    void setStates(List<State> all) {
        states = all.stream().map(State::name).toList();
        usual = new ArrayList<>();
        usual.add(new Membership.Everyone());
        Arrays.stream(Bloc.values())
                .filter(bloc -> all.stream().anyMatch(state -> state.traits().bloc() == bloc))
                .forEach(bloc -> usual.add(new Membership.OfBloc(bloc)));
        usual.addAll(SHARES);
        show(members);
    }

    /** Shows members and tells nobody. */
    void show(Membership shown) {
        members = shown;
        showing = true;
        DefaultComboBoxModel<String> entries = new DefaultComboBoxModel<>();
        usual.forEach(choice -> entries.addElement(words(choice)));
        if (!usual.contains(shown)) {
            entries.addElement(words(shown));
        }
        box.setModel(entries);
        box.setSelectedItem(words(shown));
        showing = false;
    }

    private void choose() {
        if (showing) {
            return;
        }
        Object chosen = box.getSelectedItem();
        usual.stream()
                .filter(choice -> words(choice).equals(chosen))
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(Membership chosen) {
        show(chosen);
        changed.accept(chosen);
    }

    private Optional<Membership> byName() {
        JList<String> list = new JList<>(states.toArray(new String[0]));
        list.setVisibleRowCount(ROWS);
        if (members instanceof Membership.Listed listed) {
            listed.names().forEach(name -> list.addSelectionInterval(states.indexOf(name), states.indexOf(name)));
        }
        String answer = Ask.show(
                box,
                "Members of " + policy + " by name (Ctrl and click for several)",
                new JScrollPane(list),
                JOptionPane.PLAIN_MESSAGE,
                List.of("OK", Ask.CANCEL));
        boolean good = answer.equals("OK") && !list.isSelectionEmpty();
        return good ? Optional.of(new Membership.Listed(list.getSelectedValuesList())) : Optional.empty();
    }

    private static String words(Membership members) {
        if (members instanceof Membership.Everyone) {
            return "all states";
        } else if (members instanceof Membership.OfBloc ofBloc) {
            return ofBloc.bloc().words();
        } else if (members instanceof Membership.ShareOf shareOf) {
            return (shareOf.mostCapable() ? "most" : "least") + " able " + StrictMath.round(100 * shareOf.share())
                    + " %";
        } else if (members instanceof Membership.Focal) {
            return "focal state";
        } else if (members instanceof Membership.MostCapableOutside outside) {
            return "most able outside"
                    + outside.bloc().map(bloc -> " " + bloc.words()).orElse("");
        } else if (members instanceof Membership.AnyOf union) {
            return union.parts().stream().map(MembersEditor::words).collect(Collectors.joining(" + "));
        }
        return MembershipText.of(members);
    }
}
