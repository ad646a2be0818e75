package detente.model.policy;

import detente.parameter.Declared;

/** Private actors of members strike back (model section 8.7b); the adverse channel is that they often err. */
public record PrivateHackBack(
        @Declared(
                value = .1,
                max = .5,
                neutral = 0,
                meaning = "probability that a private actor answers an attribution of severity 3 or more",
                source = "A-hackBack")
        double chance,

        @Declared(
                value = .2,
                meaning = "how much lower than its state's a private actor's attribution skill is",
                source = "A-hackBackSkill",
                readIf = "chance")
        double skillLoss,

        @Declared(
                value = .1,
                meaning = "how much higher than its state's a private actor's probability of a mistake is",
                source = "A-hackBackMistake",
                readIf = "chance")
        double mistake)
        implements Policy {}
