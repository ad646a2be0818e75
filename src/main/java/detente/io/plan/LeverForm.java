package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.MembershipText;
import detente.experiment.NumberLever;
import detente.io.document.Form;
import detente.io.document.Value;
import detente.io.scenario.MembersForm;
import detente.parameter.Parameter;
import java.util.Optional;

/** What a lever is set to. */
final class LeverForm {
    private LeverForm() {}

    /** The lever with a key; where there is none, that is a problem of the value. */
    static Optional<Lever> lever(String key, Value value) {
        Optional<Lever> lever = Levers.find(key);
        if (lever.isEmpty()) {
            value.unknown(Levers.keysFor(key));
        }
        return lever;
    }

    /** A value of a lever. */
    static Form<Assignment> of(Lever lever) {
        if (lever instanceof NumberLever number) {
            Parameter parameter = number.parameter();
            return Form.of(parameter)
                    .as(
                            amount -> Assignment.of(lever.key(), parameter.format(amount)),
                            assignment -> parameter.parse(assignment.text()));
        }
        return new Form<>(
                value -> MembersForm.MEMBERS
                        .read(value)
                        .map(members -> new Assignment(lever, MembershipText.of(members))),
                Assignment::text,
                MembersForm.MEMBERS.defined("members").schema());
    }

    /** A value of a lever, as a level. */
    static Form<Level> level(Lever lever) {
        return of(lever).as(Level::of, level -> level.assignments().get(0));
    }
}
