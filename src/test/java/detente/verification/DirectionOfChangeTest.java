package detente.verification;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.Words;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Prevented;
import detente.model.history.SpillOver;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** V15: what must go up goes up, what must go down goes down, and what must not change does not. */
class DirectionOfChangeTest {
    /** Without feedback from the record to what happens. */
    private static final Map<String, Double> DEAF = Map.of(
            "escalation.gain", 0.0,
            "operation.ladderEffect", 0.0,
            "escalation.retaliation.offensive", 0.0,
            "escalation.retaliation.retaliatory", 0.0,
            "escalation.retaliation.defensive", 0.0);

    /** States all alike, in no campaigns, without memory, answers in no proportion but more of them. */
    private static final Map<String, Double> EVEN = Map.of(
            "world.repertoireSpread", 0.0,
            "conflict.campaign.factor", 1.0,
            "operation.persistence.type", 0.0,
            "escalation.answer.step", 0.0,
            "escalation.retaliation.offensive", .5,
            "escalation.retaliation.retaliatory", .5);

    static List<Verification> verify() {
        Scenario standard = Scenario.standard();
        Scenario deaf = with(standard, DEAF);
        History before = run(deaf);
        History skilled = run(with(deaf, Map.of("world.attributionSkill", .81)));
        History resilient = run(with(deaf, Map.of("world.resilience", .5)));
        History usual = run(standard);
        History neutral = run(standard.withPolicies(allNeutral()));
        Scenario even = with(standard, EVEN);
        History memoryless = run(even);
        History inCampaigns = run(with(even, Map.of("conflict.campaign.factor", 5.0)));
        History persistent = run(with(even, Map.of("operation.persistence.type", .8)));
        Scenario lasting = even.withYears(100, 5);
        History alike = run(lasting);
        History unlike = run(with(lasting, Map.of("world.repertoireSpread", .7)));
        History milder = run(with(even, Map.of("escalation.answer.step", .5)));
        History sealed = run(with(standard, Map.of("proliferation.leak", 0.0)));
        History neither = run(with(standard, Map.of("proliferation.enabling", 0.0, "operation.spread.chance", 0.0)));
        History some = run(with(standard, Map.of("proliferation.enabling", .25, "operation.spread.chance", .02)));
        History all = run(with(standard, Map.of("proliferation.enabling", 1.0, "operation.spread.chance", .04)));
        History struck = run(striking(standard, "prevention.rate", 1));
        History struckOften = run(striking(standard, "prevention.rate", 6));
        History withoutSome = run(together(standard, "coordination", .2));
        History without = run(together(standard, "coordination", 1));
        History lent = run(together(standard, "use", .2));
        History lentAlways = run(together(standard, "use", 1));
        History slowed = run(striking(standard, "prevention.effect", .2));
        History stopped = run(striking(standard, "prevention.effect", .9));
        History unsettled = run(consulting(even, "settled", 0));
        History settled = run(consulting(even, "settled", .8));
        History clarified = run(consulting(even, "clarified", 1));
        History open = run(consulting(deaf, "revealed", 0));
        History revealing = run(consulting(deaf, "revealed", .5));
        History few = run(with(standard, Map.of("proliferation.entry", .2)));
        History many = run(with(standard, Map.of("proliferation.entry", 2.0)));
        return List.of(
                exact(
                        "p_c .61 → .81, ω = η = ε = 0, no answers",
                        "true operations that stay the same",
                        same(before, skilled)),
                rise(
                        "p_c .61 → .81, ω = η = ε = 0, no answers",
                        "recorded operations",
                        recorded(before),
                        recorded(skilled)),
                rise(
                        "resilience .5 → .3, η = ε = 0, no answers",
                        "loss of trust",
                        trustLoss(resilient),
                        trustLoss(before)),
                Verification.exact("V15", "leak .013 → 0", "leaks", 0, leaks(sealed)),
                rise("f 1 → 5", "monthly operations of a dyad, variance", spread(memoryless), spread(inCampaigns)),
                rise("π 0 → .8", "operations of the dyad's last type", repeats(memoryless), repeats(persistent)),
                rise("σ 0 → .7", "espionage of a state, variance of the share", unlikeness(alike), unlikeness(unlike)),
                rise("c .5 → 0", "severity of answers, mean", answers(milder), answers(memoryless)),
                rise("leak 0 → .013", "leaks", leaks(sealed), leaks(usual)),
                Verification.exact("V15", "enabling 0", "states that loot makes act more", 0, enabled(neither)),
                rise("enabling .25 → 1", "states that loot makes act more", enabled(some), enabled(all)),
                Verification.exact("V15", "spread 0", "expected spill-over of sabotage", 0, spillOver(neither)),
                rise("spread .02 → .04", "expected spill-over of sabotage", spillOver(some), spillOver(all)),
                exact(
                        "preventiveSabotage at prevention.rate 0",
                        "events that stay the same",
                        sameEvents(usual, run(striking(standard, "prevention.rate", 0)))),
                rise("prevention.rate 1 → 6", "preventive strikes", strikes(struck), strikes(struckOften)),
                rise("prevention.effect .2 → .9", "operations prevented", prevented(slowed), prevented(stopped)),
                rise(
                        "coordination .2 → 1",
                        "exploits not acquired",
                        withoutSome.doneWithout().size(),
                        without.doneWithout().size()),
                rise("use .2 → 1", "exploits borrowed", borrowed(lent), borrowed(lentAlways)),
                Verification.exact("V15", "clarified 1", "answers at innocents", 0, wrongAnswers(clarified)),
                rise("settled .8 → 0", "answers", answered(settled), answered(unsettled)),
                rise("revealed .5 → 0, η = ε = 0, no answers", "operations noticed", noticed(revealing), noticed(open)),
                Verification.exact("V15", "entry 0", "entrants", 0, entrants(usual)),
                rise("entry .2 → 2", "entrants", entrants(few), entrants(many)),
                exact("all policies neutral", "events that stay the same", sameEvents(usual, neutral)));
    }

    private static Scenario with(Scenario scenario, Map<String, Double> values) {
        return scenario.withParameters(scenario.parameters().with(values));
    }

    private static Scenario striking(Scenario scenario, String key, double value) {
        return with(scenario, Map.of(key, value))
                .withPolicies(List.of(Lab.always("preventiveSabotage", Map.of(), new Membership.Everyone())));
    }

    private static History run(Scenario scenario) {
        return ConflictModel.run(scenario, Lab.WORLD, 1);
    }

    private static List<PolicyClause> allNeutral() {
        return Policies.all().stream()
                .map(kind -> new PolicyClause(kind.neutral(), -5, Double.POSITIVE_INFINITY, new Membership.Everyone()))
                .toList();
    }

    /** @param compared how many there are, and how many of them are the same */
    private static Verification exact(String configuration, String quantity, int... compared) {
        return Verification.exact("V15", configuration, quantity, compared[0], compared[1]);
    }

    /** The sign of a change. */
    private static Verification rise(String configuration, String quantity, double low, double high) {
        return Verification.exact(
                "V15", configuration, quantity + ": sign of the change", 1, StrictMath.signum(high - low));
    }

    private static int[] same(History one, History other) {
        List<String> a = one.operations().stream().map(Words::ofTruth).toList();
        List<String> b = other.operations().stream().map(Words::ofTruth).toList();
        return new int[] {a.size(), a.equals(b) ? b.size() : -1};
    }

    private static int[] sameEvents(History one, History other) {
        List<String> a = Words.ofEvents(one);
        List<String> b = Words.ofEvents(other);
        return new int[] {a.size(), a.equals(b) ? b.size() : -1};
    }

    private static double recorded(History history) {
        return history.operations().stream().filter(Operation::isRecorded).count();
    }

    private static double trustLoss(History history) {
        return history.operations().stream().mapToDouble(Operation::trustLoss).sum();
    }

    private static double enabled(History history) {
        return history.activations().size();
    }

    private static double spillOver(History history) {
        return history.spillOvers().stream()
                .filter(spillOver -> spillOver.operation() != null)
                .mapToDouble(SpillOver::expected)
                .sum();
    }

    private static double leaks(History history) {
        return history.transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.LEAK)
                .count();
    }

    /** The variance of monthly counts, summed over dyads. */
    private static double spread(History history) {
        int months = (int) (12 * (history.years() + history.burnInYears()));
        Map<Long, int[]> counts = new LinkedHashMap<>();
        for (Operation operation : history.operations()) {
            int month = (int) (12 * (operation.time() + history.burnInYears()) + 1e-6);
            counts.computeIfAbsent(dyad(operation), dyad -> new int[months])[month]++;
        }
        double sum = 0;
        for (int[] ofDyad : counts.values()) {
            Sample sample = new Sample();
            Arrays.stream(ofDyad).forEach(sample::add);
            sum += sample.variance();
        }
        return sum;
    }

    /** The share of base operations that are of the type of the dyad's last one. */
    private static double repeats(History history) {
        Map<Long, OperationType> last = new LinkedHashMap<>();
        Sample repeats = new Sample();
        history.operations().stream()
                .filter(operation -> operation.cause() == Cause.BASE)
                .forEach(operation ->
                        repeats.add(last.put(dyad(operation), operation.type()) == operation.type() ? 1 : 0));
        return repeats.mean();
    }

    private static Scenario together(Scenario scenario, String strength, double value) {
        return scenario.withPolicies(
                List.of(Lab.always("jointArsenal", Map.of(strength, value), new Membership.Everyone())));
    }

    private static Scenario consulting(Scenario scenario, String strength, double value) {
        return scenario.withPolicies(
                List.of(Lab.always("diplomacy", Map.of(strength, value), new Membership.Everyone())));
    }

    private static double answered(History history) {
        return history.operations().stream()
                .filter(operation -> operation.cause() == Cause.RETALIATION)
                .count();
    }

    /** Since the policy began. */
    private static double wrongAnswers(History history) {
        return history.operations().stream()
                .filter(operation -> operation.cause() == Cause.RETALIATION)
                .filter(answer -> answer.time() >= 0)
                .filter(answer -> Objects.requireNonNull(answer.parent()).initiator() != answer.target())
                .count();
    }

    private static double noticed(History history) {
        return history.operations().stream().filter(Operation::isDetected).count();
    }

    private static double entrants(History history) {
        return IntStream.range(0, history.steps())
                .mapToDouble(step -> history.at(Column.ENTRANTS, step))
                .sum();
    }

    private static double borrowed(History history) {
        return history.transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.ALLY)
                .count();
    }

    private static double strikes(History history) {
        return history.operations().stream()
                .filter(operation -> operation.cause() == Cause.PREVENTION)
                .count();
    }

    private static double prevented(History history) {
        return history.prevented().stream().mapToDouble(Prevented::operations).sum();
    }

    /** The variance over states, of those with 20 operations or more, of the share of espionage. */
    private static double unlikeness(History history) {
        Map<Integer, Sample> espionage = new LinkedHashMap<>();
        history.operations().forEach(operation -> espionage
                .computeIfAbsent(operation.initiator(), state -> new Sample())
                .add(operation.type() == OperationType.ESPIONAGE ? 1 : 0));
        Sample shares = new Sample();
        espionage.values().stream()
                .filter(ofState -> ofState.count() >= 20)
                .forEach(ofState -> shares.add(ofState.mean()));
        return shares.variance();
    }

    private static double answers(History history) {
        Sample severity = new Sample();
        history.operations().stream()
                .filter(operation -> operation.cause() == Cause.RETALIATION && operation.isSuccess())
                .forEach(answer -> severity.add(answer.severity()));
        return severity.mean();
    }

    private static long dyad(Operation operation) {
        return (long) operation.initiator() << 20 | operation.target();
    }

    @Test
    void changesHaveTheirSign() {
        Line.V15.holdsAndRefuses(.001);
    }
}
