package detente.io.plan;

import detente.experiment.Assignment;
import detente.experiment.Lever;
import detente.experiment.Levers;
import detente.experiment.MembersLever;
import detente.experiment.MembershipText;
import detente.experiment.NumberLever;
import detente.io.document.Value;
import detente.io.scenario.MembersReader;
import java.util.Optional;

/** Reads what a lever is set to. */
final class LeverReader {
    private LeverReader() {}

    /** The lever with a key; where there is none, that is a problem of the value. */
    static Optional<Lever> lever(String key, Value value) {
        Optional<Lever> lever = Levers.find(key);
        if (lever.isEmpty()) {
            value.unknown(Levers.keys());
        }
        return lever;
    }

    /** The assignment of a value to a lever; empty where the value is not allowed. */
    static Optional<Assignment> read(Lever lever, Value value) {
        if (lever instanceof MembersLever) {
            return MembersReader.read(value).map(members -> new Assignment(lever, MembershipText.of(members)));
        } else if (lever instanceof NumberLever number) {
            return value.of(number.parameter())
                    .map(amount -> Assignment.of(lever.key(), number.parameter().format(amount)));
        }
        return Optional.empty();
    }
}
