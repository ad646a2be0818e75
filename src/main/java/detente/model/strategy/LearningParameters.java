package detente.model.strategy;

import detente.parameter.Declared;

/** How an adaptive state learns (model section 7.13). */
public record LearningParameters(
        @Declared(
                value = .05,
                meaning = "probability of trying an option at random",
                source = "A-exploration",
                readIf = {"world.adaptiveShare", "listed adaptive"})
        double exploration,

        @Declared(
                value = .1,
                meaning = "weight of the newest reward",
                source = "A-learningRate",
                readIf = {"world.adaptiveShare", "listed adaptive"})
        double rate,

        @Declared(
                value = .5,
                min = -10,
                max = 10,
                meaning = "value of both options at the start",
                source = "A-initialValue",
                readIf = {"world.adaptiveShare", "listed adaptive"})
        double initialValue,

        @Declared(
                value = 1,
                max = 10,
                meaning = "reward of a success",
                source = "Brizhinev2018",
                readIf = {"world.adaptiveShare", "listed adaptive"})
        double reward,

        @Declared(
                value = .1,
                max = 10,
                meaning = "cost of an operation",
                source = "A-operationCost",
                readIf = {"world.adaptiveShare", "listed adaptive"})
        double cost,

        @Declared(
                value = 1.5,
                max = 10,
                meaning = "loss from a retaliation",
                source = "Brizhinev2018",
                readIf = {"world.adaptiveShare", "listed adaptive"})
        double retaliationLoss,

        @Declared(
                value = 1,
                max = 20,
                unit = "yr",
                meaning = "time from the attribution, or else from the operation, to the judgement of it",
                source = "A-creditYears",
                readIf = {"world.adaptiveShare", "listed adaptive"})
        double creditYears) {}
