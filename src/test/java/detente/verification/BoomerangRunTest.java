package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.state.State;
import detente.parameter.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A boomerang is an operation with an exploit that its target, or an ally of its target, once lost. */
class BoomerangRunTest {
    private static final Scenario STANDARD = Scenario.standard(Edition.FIRST).withYears(10, 2);

    @Test
    void boomerangsAreWhatTheLogOfTransfersSays() {
        History history = ConflictModel.run(
                STANDARD.withParameters(
                        STANDARD.parameters().with(Map.of("proliferation.theft", .02, "proliferation.leak", .1))),
                Lab.WORLD,
                1);
        Map<Long, List<Transfer>> losses = new LinkedHashMap<>();
        history.transfers().stream()
                .filter(BoomerangRunTest::isLoss)
                .forEach(transfer -> losses.merge(transfer.exploit(), List.of(transfer), BoomerangRunTest::both));
        int boomerangs = 0;
        for (Operation operation : history.operations()) {
            List<Transfer> lost = losses.getOrDefault(operation.exploit(), List.of());
            State target = history.world().state(operation.target());
            boolean before = lost.stream().anyMatch(loss -> loss.time() < operation.time() && concerns(loss, target));
            boolean until = lost.stream().anyMatch(loss -> loss.time() <= operation.time() && concerns(loss, target));
            if (before == until) { // else it was lost in the same step, before or after
                assertThat(operation.isBoomerang()).isEqualTo(before);
                boomerangs += before ? 1 : 0;
            }
        }
        assertThat(boomerangs).isGreaterThan(20);
    }

    private static boolean isLoss(Transfer transfer) {
        return transfer.channel() == Origin.THEFT
                || transfer.channel() == Origin.CAPTURE
                || transfer.channel() == Origin.LEAK;
    }

    private static boolean concerns(Transfer loss, State target) {
        return loss.from() == target.index() || target.isAlly(loss.from());
    }

    private static List<Transfer> both(List<Transfer> some, List<Transfer> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
