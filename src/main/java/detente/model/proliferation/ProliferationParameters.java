package detente.model.proliferation;

import detente.parameter.Declared;

/** How fast exploits and knowledge spread (model section 7.12). */
public record ProliferationParameters(
        @Declared(
                value = .002,
                meaning = "probability that a successful espionage steals one undisclosed exploit of its target",
                source = "A-theft")
        double theft,

        @Declared(
                value = .05,
                meaning = "probability that a victim rebuilds an undisclosed exploit from a detected use",
                source = "A-capture")
        double captureByVictim,

        @Declared(
                value = 1,
                max = 20,
                unit = "yr",
                meaning = "mean time until a rebuilt exploit is usable",
                source = "Symantec2019",
                readIf = {"proliferation.captureByVictim", "proliferation.captureByObserver"})
        double rebuildYears,

        @Declared(
                value = .004,
                meaning = "probability that one third state rebuilds an undisclosed exploit from a detected use",
                source = "A-observe")
        double captureByObserver,

        @Declared(
                value = .013,
                max = 10,
                unit = "1/yr",
                meaning = "rate at which the arsenal of a state of more than mean capability leaks",
                source = "A-leak")
        double leak,

        @Declared(
                value = .3,
                meaning = "probability that an exploit of a leaking arsenal leaks",
                source = "A-leakShare",
                readIf = "proliferation.leak")
        double leakShare,

        @Declared(
                value = .10,
                max = 10,
                unit = "1/yr",
                meaning = "rate at which a state of less than mean capability buys an exploit",
                source = "Feldstein2023")
        double market,

        @Declared(
                value = .06,
                meaning = "least propensity of a state after a purchase",
                source = "A-buyerPropensity",
                readIf = "proliferation.market")
        double buyerPropensity,

        @Declared(
                value = 2,
                max = 50,
                unit = "yr",
                meaning = "how long a purchase, or what a foreign exploit gives, raises the propensity",
                source = "A-buyerYears",
                readIf = {"proliferation.market", "proliferation.enabling"})
        double buyerYears,

        @Declared(
                value = .25,
                first = 0,
                meaning = "probability that a stolen, rebuilt or leaked exploit makes its new holder act more",
                source = "A-enabling")
        double enabling,

        @Declared(
                value = .25,
                min = .06,
                meaning = "least propensity of a state that such an exploit makes act more",
                source = "A-enabling",
                readIf = "proliferation.enabling")
        double enabledPropensity,

        @Declared(
                value = 0,
                max = 10,
                neutral = 0,
                unit = "1/yr",
                meaning = "rate at which DEFENSIVE states become RETALIATORY, all together",
                source = "A-entry")
        double entry,

        @Declared(
                value = .5,
                meaning = "elasticity of that rate to public tools and open brokers",
                source = "A-entry",
                readIf = "proliferation.entry")
        double entryByTools,

        @Declared(
                value = 0,
                max = 10,
                unit = "1/yr",
                meaning = "rate at which a holder gives an exploit to an ally",
                source = "A-ally")
        double ally,

        @Declared(
                value = .01,
                max = 5,
                unit = "1/yr",
                meaning = "rate at which states below the mean catch up in capability",
                source = "A-knowledge")
        double knowledge) {}
