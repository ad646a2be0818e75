package detente.verification;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import detente.model.history.Happening;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** V30: a crisis adds what its half-life leaves, detection is scaled up to 1, and a leak takes just the most potent. */
class EventsHappenAsDatedTest {
    private static final double RATE = 7.4;
    private static final double HOSTILITY = .1;
    private static final int PAIRS = 150;
    private static final double YEARS = 6;
    private static final double DATE = 2;
    private static final int STATES = 12;

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        results.add(crises(52, new Crisis(5, 1.5)));
        results.add(crises(12, new Crisis(5, 1.5)));
        results.add(crises(52, new Crisis(5, 1.5), new Crisis(.2, .5)));
        results.addAll(detection());
        results.addAll(leak(7));
        results.addAll(leak(1000));
        return results;
    }

    private record Crisis(double factor, double halfLife) {
        DatedEvent between(int pair) {
            List<String> states = List.of(Worlds.name(2 * pair), Worlds.name(2 * pair + 1));
            return new DatedEvent("", EventKind.CRISIS, DATE, states, Map.of("factor", factor, "halfLife", halfLife));
        }

        double after(double years) {
            return 1 + (factor - 1) * StrictMath.pow(2, -years / halfLife);
        }
    }

    private static Verification crises(int stepsPerYear, Crisis... crises) {
        Quiet quiet = new Quiet().set("conflict.rate", RATE).set("time.stepsPerYear", stepsPerYear);
        List<DatedEvent> events = IntStream.range(0, PAIRS)
                .boxed()
                .flatMap(pair -> Stream.of(crises).map(crisis -> crisis.between(pair)))
                .toList();
        Scenario scenario = Lab.scenario(Worlds.pairs(PAIRS, HOSTILITY), quiet.parameters(), YEARS)
                .withEvents(events);
        double years = DATE;
        for (int step = 0; step < (YEARS - DATE) * stepsPerYear; step++) {
            double factor = 1;
            for (Crisis crisis : crises) {
                factor *= crisis.after(step / (double) stepsPerYear);
            }
            years += factor / stepsPerYear;
        }
        Sample counts = new Sample();
        Lab.runs(scenario, 20).forEach(history -> count(history, counts));
        String configuration = "each pair has " + crises.length + (crises.length == 1 ? " crisis" : " crises at once")
                + " after 2 of 6 years; Δ = 1/" + stepsPerYear;
        return counts.meets(
                "V30",
                configuration,
                "operations of a dyad: λ h Σ Δ Π(1 + (F − 1) 2^(−t/H))",
                RATE * HOSTILITY * years);
    }

    private static void count(History history, Sample counts) {
        int[] ofDyad = new int[history.world().states().size()];
        history.operations().forEach(operation -> ofDyad[operation.initiator()]++);
        for (int count : ofDyad) {
            counts.add(count);
        }
    }

    private static List<Verification> detection() {
        Quiet quiet = new Quiet()
                .only("espionage")
                .set("conflict.rate", 40)
                .set("attribution.failedFactor", 1)
                .set("attribution.detection.espionage", .3);
        Scenario scenario = Lab.scenario(Worlds.pairs(PAIRS, 1), quiet.parameters(), YEARS)
                .withEvents(List.of(watch(2, 2), watch(4, 1.5), watch(5, 3)));
        List<History> runs = Lab.runs(scenario, 5).toList();
        String configuration = "δ = .3; times 2 in year 2, 1.5 in year 4, 3 in year 5";
        return List.of(
                noticed(runs, 0, 2).meets("V30", configuration, "share noticed before", .3),
                noticed(runs, 2, 4).meets("V30", configuration, "share noticed from year 2 on", .6),
                noticed(runs, 4, 5).meets("V30", configuration, "share noticed from year 4 on", .9),
                noticed(runs, 5, 6).meets("V30", configuration, "share noticed from year 5 on", 1));
    }

    private static DatedEvent watch(double at, double factor) {
        return new DatedEvent("", EventKind.DETECTION, at, List.of(), Map.of("factor", factor));
    }

    private static Sample noticed(List<History> runs, double from, double until) {
        Sample noticed = new Sample();
        runs.stream()
                .flatMap(history -> history.operations().stream())
                .filter(operation -> operation.time() >= from && operation.time() < until)
                .map(Operation::isDetected)
                .forEach(isDetected -> noticed.add(isDetected ? 1 : 0));
        return noticed;
    }

    private static List<Verification> leak(int most) {
        Quiet quiet = new Quiet().set("discovery.rate", 6);
        DatedEvent leak =
                new DatedEvent("", EventKind.LEAK, DATE, List.of(Worlds.name(3)), Map.of("exploits", (double) most));
        Probe probe = new Probe(
                Lab.scenario(Worlds.loners(STATES), quiet.parameters(), YEARS).withEvents(List.of(leak)), Lab.WORLD, 1);
        while (probe.history().timeOf(probe.lastStep() + 1) < DATE) {
            probe.step();
        }
        List<Vulnerability> held = probe.arsenals().undisclosedOf(3).stream()
                .map(Holding::vulnerability)
                .toList();
        List<Vulnerability> chosen = held.subList(0, StrictMath.min(most, held.size()));
        probe.step();
        List<Long> leaked = probe.history().transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.LEAK)
                .map(Transfer::exploit)
                .distinct()
                .toList();
        double right = chosen.stream()
                .filter(flaw -> leaked.contains(flaw.key()))
                .filter(Vulnerability::isPublic)
                .count();
        double stronger = held.stream()
                .filter(flaw -> !leaked.contains(flaw.key()))
                .filter(flaw -> flaw.potency() > chosen.get(chosen.size() - 1).potency())
                .count();
        double holders = chosen.stream().mapToInt(flaw -> flaw.holders().size()).sum();
        int said = probe.history().happenings().stream()
                .mapToInt(Happening::exploits)
                .sum();
        String configuration = "leak of " + most + " in year 2 from " + held.size() + " exploits of one of " + STATES;
        return List.of(
                exact(configuration, "exploits leaked and public", chosen.size(), right),
                exact(configuration, "exploits leaked at all", chosen.size(), leaked.size()),
                exact(configuration, "exploits leaked, as the run says", chosen.size(), said),
                exact(configuration, "more potent ones kept", 0, stronger),
                exact(configuration, "holders of what leaked", STATES * chosen.size(), holders));
    }

    private static Verification exact(String configuration, String quantity, double predicted, double computed) {
        return Verification.exact("V30", configuration, quantity, predicted, computed);
    }

    @Test
    void eventsHappenAsDated() {
        Line.V30.holdsAndRefuses(.04);
    }
}
