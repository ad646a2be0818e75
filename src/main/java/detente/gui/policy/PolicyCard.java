package detente.gui.policy;

import detente.gui.field.ValueRow;
import detente.gui.look.GridPanel;
import detente.gui.look.WrapPanel;
import detente.gui.play.PolicyWish;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.policy.PolicyKind;
import detente.model.state.State;
import detente.parameter.Edition;
import detente.parameter.Parameter;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** One policy: a switch, its members, and its strengths when they are unfolded. */
final class PolicyCard {
    private static final int INDENT = 22;
    private static final String FOLDED = "\u25b8";
    private static final String UNFOLDED = "\u25be";

    private final PolicyKind kind;
    private final Consumer<PolicyWish> wanted;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JCheckBox box;
    private final MembersEditor members;
    private final JToggleButton more = new JToggleButton(FOLDED);
    private final List<ValueRow> rows = new ArrayList<>();
    private final GridPanel strengths = new GridPanel();
    private Optional<PolicyClause> seen = Optional.empty();
    private Edition edition = Edition.LATEST;

    /** @param wanted is told what somebody wants of the policy */
    PolicyCard(PolicyKind kind, Consumer<PolicyWish> wanted) {
        this.kind = kind;
        this.wanted = wanted;
        members = new MembersEditor(kind.label(), chosen -> tellIfOn());
        box = new JCheckBox(kind.label());
        box.setToolTipText(kind.name() + ": members " + kind.meaning());
        box.addActionListener(event -> wanted.accept(wish()));
        for (Parameter strength : kind.catalog().parameters()) {
            ValueRow row = new ValueRow(strength, value -> tellIfOn());
            row.addTo(strengths, rows.size(), strength.key());
            rows.add(row);
        }
        strengths.setBorder(BorderFactory.createEmptyBorder(0, INDENT, 0, 0));
        strengths.setVisible(false);
        more.setMargin(new Insets(0, 2, 0, 2));
        more.setToolTipText("strengths");
        more.addActionListener(event -> unfold());
        more.getAccessibleContext().setAccessibleName("strengths of " + kind.label());
        panel.add(header(), BorderLayout.PAGE_START);
        panel.add(strengths, BorderLayout.CENTER);
    }

    private void unfold() {
        strengths.setVisible(more.isSelected());
        more.setText(more.isSelected() ? UNFOLDED : FOLDED);
    }

    /** Two lines where the text is too large for one. */
    private JPanel header() {
        JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, 2, 0));
        right.add(members.component());
        right.add(members.naming());
        right.add(more);
        JPanel header = new WrapPanel(0, 0);
        header.add(box);
        header.add(right);
        return header;
    }

    int nameWidth() {
        return box.getPreferredSize().width;
    }

    /** Members stand below each other. */
    void setNameWidth(int width) {
        box.setPreferredSize(new Dimension(width, box.getPreferredSize().height));
    }

    JComponent component() {
        return panel;
    }

    PolicyKind kind() {
        return kind;
    }

    /** Switches it as a click would. */
    void toggle() {
        box.doClick();
    }

    private void tellIfOn() {
        if (box.isSelected()) {
            wanted.accept(wish());
        }
    }

    private PolicyWish wish() {
        Map<String, Double> values = new LinkedHashMap<>();
        rows.forEach(row -> values.put(row.parameter().key(), row.value()));
        return new PolicyWish(kind.build(values), box.isSelected(), members.members());
    }

    /**
     * Another run, in a world with these states.
     *
     * @param ofRun whose strengths are the usual ones there
     */
    void restart(List<State> states, Edition ofRun) {
        members.setStates(states);
        edition = ofRun;
    }

    /**
     * Shows what is in force, where that is new: what somebody is about to choose is left alone.
     *
     * @param clause the clause that holds; empty when the policy is off
     */
    void show(Optional<PolicyClause> clause) {
        if (clause.equals(seen)) {
            return;
        }
        seen = clause;
        box.setSelected(clause.isPresent());
        clause.ifPresent(held -> show(held.members(), Policies.strengths(held.policy())));
    }

    private void show(Membership shown, Map<String, Double> values) {
        members.show(shown);
        for (ValueRow row : rows) {
            double standard = row.parameter().standard(edition);
            row.show(values.getOrDefault(row.parameter().key(), standard), standard);
        }
    }

    /** Shows the usual members and strengths; a policy in force shows its own anew. */
    void forget() {
        seen = Optional.empty();
        box.setSelected(false);
        show(new Membership.Everyone(), Map.of());
    }

    /** Whether policies can be switched: not when the run is over. */
    void setEnabled(boolean enabled) {
        if (box.isEnabled() != enabled) {
            box.setEnabled(enabled);
            members.setEnabled(enabled);
            rows.forEach(row -> row.setEnabled(enabled));
        }
    }
}
