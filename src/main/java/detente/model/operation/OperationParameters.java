package detente.model.operation;

import detente.parameter.Bond.Kind;
import detente.parameter.Bonded;
import detente.parameter.Declared;
import detente.parameter.Table;

/** What decides success, severity and harm of an operation (model sections 7.4, 7.6, 7.7 and 7.15). */
@Bonded(value = Kind.WEIGHTS, of = "mix")
@Bonded(
        value = Kind.WEIGHTS,
        of = {"mix.espionage", "mix.disinformation", "coerciveBias"})
@Bonded(
        value = Kind.SHARES,
        of = {"governmentShare", "privateShare"})
@Bonded(
        value = Kind.RISING,
        of = {"severityBase", "severityCap"})
public record OperationParameters(
        @Declared(
                value = {.707, .135, .076, .082},
                first = {.763, .107, .063, .067},
                meaning = "weight of each type of operation on a quiet dyad",
                source = "DCID2")
        Table<OperationType> mix,

        @Declared(
                value = .25,
                max = 2,
                meaning = "effect of a rung of the ladder on the weight of sabotage and disinformation",
                source = "A-ladderEffect")
        double ladderEffect,

        @Declared(
                value = 3,
                max = 10,
                meaning = "factor on the weight of sabotage for a coercive state",
                source = "A-coerciveBias",
                readIf = {"world.coerciveShare", "listed coercive"})
        double coerciveBias,

        @Declared(
                value = 0,
                meaning = "probability that a degradation needs a foothold won by espionage",
                source = "A-footholdNeed")
        double footholdNeed,

        @Declared(
                value = 1,
                max = 10,
                unit = "yr",
                meaning = "how long a successful espionage leaves a foothold",
                source = "A-footholdLife",
                readIf = "operation.footholdNeed")
        double footholdYears,

        PersistenceParameters persistence,

        @Declared(value = .47, meaning = "share of ordinary targets in government", source = "DCID2")
        double governmentShare,

        @Declared(value = .32, meaning = "share of ordinary targets in the private sector", source = "DCID2")
        double privateShare,

        @Declared(
                value = 4,
                max = 20,
                meaning = "gain in strength from an exploit of potency 1 at full exposure",
                source = "A-toolStrength")
        double toolStrength,

        @Declared(
                value = {3.0, 2.35, 2.7, 3.85},
                min = 1,
                max = 10,
                unit = "points",
                meaning = "mean severity of a success with a commodity tool",
                source = "DCID2")
        Table<OperationType> severityBase,

        @Declared(
                value = {.45, .35, .5, 1.3},
                max = 5,
                unit = "points",
                meaning = "severity added by an exploit of mean potency",
                source = "DCID2")
        Table<OperationType> severityBoost,

        @Declared(
                value = {.55, .70, .75, 1.0},
                max = 5,
                unit = "points",
                meaning = "standard deviation of severity",
                source = "DCID2")
        Table<OperationType> severitySpread,

        @Declared(
                value = {4.4, 5.4, 4.4, 10},
                min = 1,
                max = 10,
                unit = "points",
                meaning = "largest severity",
                source = "DCID2")
        Table<OperationType> severityCap,

        @Declared(value = 2, max = 10, unit = "points", meaning = "severity of a failed operation", source = "DCID2")
        double severityOfFailure,

        @Declared(
                value = 6.5,
                min = 1,
                max = 10,
                unit = "points",
                meaning = "severity from which an operation is an act of war",
                source = "A-warSeverity")
        double warSeverity,

        @Declared(
                value = .24,
                meaning = "probability that an act of war is not held back, on the fourth rung or above",
                source = "A-firebreak")
        double firebreak,

        @Declared(
                value = .8,
                min = .01,
                max = 2,
                unit = "1/point",
                meaning = "growth of harm with severity",
                source = "A-harmGrowth")
        double harmGrowth,

        @Declared(
                value = .2,
                meaning = "harm of espionage as a share of that of sabotage of equal severity",
                source = "A-espionageHarm")
        double espionageHarm,

        @Declared(
                value = {.02, 0, 0, .15},
                first = {0, 0, 0, 0},
                neutral = 0,
                meaning = "probability that the target of a successful operation concedes what was wanted of it",
                source = "A-concession")
        Table<OperationType> concession,

        SpreadParameters spread) {}
