package detente.model.state;

import detente.parameter.Bond.Kind;
import detente.parameter.Bonded;
import detente.parameter.Declared;

/** The laws from which a world is drawn (model sections 2 and 5). */
@Bonded(
        value = Kind.OTHERS,
        of = {"rivalsPerState", "states"})
@Bonded(
        value = Kind.SHARES,
        of = {"offensiveShare", "coerciveShare", "adaptiveShare", "preventiveShare", "retaliatoryShare"})
@Bonded(
        value = Kind.RISING,
        of = {"defenceMin", "defenceMax"})
@Bonded(
        value = Kind.RISING,
        of = {"dependenceMin", "dependenceMax"})
@Bonded(
        value = Kind.RISING,
        of = {"criticalShareMin", "criticalShareMax"})
public record WorldParameters(
        @Declared(
                value = 30,
                min = 2,
                max = 195,
                unit = "states",
                meaning = "number of states in a generated world",
                source = "DCID2",
                readIf = "drawn states")
        int states,

        @Declared(
                value = 8.0 / 3,
                max = 194,
                unit = "rivals/state",
                meaning = "mean number of rivals of a state in a generated world (40 pairs among 30 states)",
                source = "DCID2",
                readIf = "drawn states")
        double rivalsPerState,

        @Declared(
                value = .8,
                max = 2,
                meaning = "standard deviation of the logarithm of offensive capability",
                source = "A-capabilitySpread",
                readIf = "drawn capability")
        double capabilitySpread,

        @Declared(
                value = 1.0 / 6,
                meaning = "share of states, the most capable ones, with an offensive strategy",
                source = "DCID2",
                readIf = "drawn strategy")
        double offensiveShare,

        @Declared(
                value = 0,
                meaning = "share of states, the next most capable ones, with a coercive strategy",
                source = "A-coerciveShare",
                readIf = "drawn strategy")
        double coerciveShare,

        @Declared(
                value = 0,
                meaning = "share of states, the next most capable ones, with an adaptive strategy",
                source = "A-adaptiveShare",
                readIf = "drawn strategy")
        double adaptiveShare,

        @Declared(
                value = 0,
                neutral = 0,
                meaning = "share of states, the next most capable ones, with a preventive strategy",
                source = "A-preventiveShare",
                readIf = "drawn strategy")
        double preventiveShare,

        @Declared(
                value = 1.0 / 6,
                meaning = "share of states, the next most capable ones, with a retaliatory strategy",
                source = "DCID2",
                readIf = "drawn strategy")
        double retaliatoryShare,

        @Declared(
                value = .6,
                max = 10,
                min = .01,
                meaning = "smallest defence of a state",
                source = "A-defence",
                readIf = "drawn defence")
        double defenceMin,

        @Declared(
                value = 1.4,
                max = 10,
                min = .01,
                meaning = "largest defence of a state",
                source = "A-defence",
                readIf = "drawn defence")
        double defenceMax,

        @Declared(
                value = .3,
                meaning = "smallest digital dependence of a state",
                source = "A-dependence",
                readIf = "drawn dependence")
        double dependenceMin,

        @Declared(
                value = 1,
                meaning = "largest digital dependence of a state",
                source = "A-dependence",
                readIf = "drawn dependence")
        double dependenceMax,

        @Declared(
                value = .3,
                meaning = "smallest share of sabotage that meets critical infrastructure",
                source = "A-criticalShare",
                readIf = "drawn criticalShare")
        double criticalShareMin,

        @Declared(
                value = .9,
                meaning = "largest share of sabotage that meets critical infrastructure",
                source = "A-criticalShare",
                readIf = "drawn criticalShare")
        double criticalShareMax,

        @Declared(
                value = .61,
                meaning = "chance that an inquiry finds the author",
                source = "EuRepoC",
                readIf = "drawn attributionSkill")
        double attributionSkill,

        @Declared(
                value = 0,
                meaning = "share by which a state lowers the skill of those it strikes",
                source = "A-obfuscation",
                readIf = "drawn obfuscation")
        double obfuscation,

        @Declared(
                value = .3,
                meaning = "citizens' resistance to disinformation",
                source = "A-resilience",
                readIf = "drawn resilience")
        double resilience,

        @Declared(
                value = .2,
                meaning = "domestic demand for a response",
                source = "A-audiencePressure",
                readIf = "drawn audiencePressure")
        double audiencePressure,

        @Declared(
                value = .5,
                meaning = "chance that a state is democratic",
                source = "A-democratic",
                readIf = "drawn democratic")
        double democraticShare,

        @Declared(
                value = .2,
                meaning = "chance that an offensive state is democratic",
                source = "A-democratic",
                readIf = "drawn democratic")
        double democraticShareOffensive,

        @Declared(
                value = .6,
                meaning = "chance that two states of one bloc that are not rivals are allies",
                source = "A-allianceChance",
                readIf = "drawn allies")
        double allianceChance,

        @Declared(
                value = 0,
                meaning = "share of states with a law that obliges vendors at home to weaken products",
                source = "A-mandateShare",
                readIf = "drawn mandate")
        double mandateShare,

        @Declared(
                value = 8,
                min = 1,
                max = 32,
                unit = "vendors",
                meaning = "number of vendors, each with one product platform",
                source = "A-vendors")
        int vendors,

        @Declared(
                value = 2,
                min = 1,
                max = 10,
                meaning = "shape of the law (Dirichlet) of the shares of platforms in a state's systems",
                source = "A-platformShares")
        int platformShape,

        @Declared(
                value = .76,
                min = .2,
                meaning = "share of the grey market that the largest of the five brokers supplies",
                source = "Feldstein2023")
        double largestBrokerShare,

        @Declared(
                value = 2,
                min = .1,
                max = 10,
                meaning = "first shape of the law (Beta) of the greater hostility",
                source = "DCID2",
                readIf = "drawn hostility")
        double hostilityShapeA,

        @Declared(
                value = 2,
                min = .1,
                max = 10,
                meaning = "second shape of the law of the greater hostility",
                source = "DCID2",
                readIf = "drawn hostility")
        double hostilityShapeB,

        @Declared(
                value = .5,
                first = .7,
                min = .1,
                max = 10,
                meaning = "first shape of the law (Beta) of the hostility back",
                source = "DCID2",
                readIf = "drawn hostility")
        double hostilityBackShapeA,

        @Declared(
                value = 1.5,
                first = 1.6,
                min = .1,
                max = 10,
                meaning = "second shape of the law of the hostility back",
                source = "DCID2",
                readIf = "drawn hostility")
        double hostilityBackShapeB,

        @Declared(
                value = 1.43,
                first = 0,
                max = 3,
                neutral = 0,
                meaning = "standard deviation of the logarithm of how much hostility a target draws",
                source = "DCID2",
                readIf = "drawn hostility")
        double attractionSpread,

        @Declared(
                value = .7,
                first = 0,
                max = 1.5,
                neutral = 0,
                meaning = "standard deviation of the logarithm of how much more or less a state is given to a type of"
                        + " operation, or to economic espionage",
                source = "A-repertoire",
                readIf = {"drawn repertoire", "drawn economicEspionage"})
        double repertoireSpread) {}
