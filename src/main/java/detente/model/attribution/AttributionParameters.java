package detente.model.attribution;

import detente.model.operation.OperationType;
import detente.parameter.Declared;
import detente.parameter.Table;

/** Detection and attribution (model section 7.8). */
public record AttributionParameters(
        @Declared(
                value = {.584, .80, .90, .90},
                first = {.35, .80, .90, .90},
                meaning = "probability that the target notices a successful operation",
                source = "A-detection")
        Table<OperationType> detection,

        @Declared(value = .6, meaning = "factor on detection of an operation that failed", source = "A-failedDetection")
        double failedFactor,

        @Declared(value = .02, meaning = "probability that an inquiry names another rival", source = "A-mistake")
        double mistake,

        @Declared(
                value = 3,
                max = 50,
                unit = "yr",
                meaning = "longest time from an operation to its attribution",
                source = "EuRepoC")
        double delayScale,

        @Declared(
                value = .226,
                min = .01,
                max = 20,
                meaning = "first shape of the law (Kumaraswamy) of the delay",
                source = "EuRepoC",
                readIf = "attribution.delayScale")
        double delayShapeA,

        @Declared(
                value = .567,
                min = .01,
                max = 20,
                meaning = "second shape of the law of the delay",
                source = "EuRepoC",
                readIf = "attribution.delayScale")
        double delayShapeB,

        @Declared(
                value = .2,
                meaning = "probability that a government names the author in public, mean over recorded operations",
                source = "A-publicity")
        double publicity,

        @Declared(
                value = .4,
                first = 0,
                neutral = 0,
                meaning = "gain in the log odds of naming the author in public with each point of severity",
                source = "EuRepoC")
        double publicitySlope,

        @Declared(
                value = 3.05,
                max = 10,
                unit = "points",
                meaning = "mean severity of recorded operations, over which the probability has its mean",
                source = "DCID2",
                readIf = "attribution.publicitySlope")
        double recordedSeverity,

        @Declared(
                value = .98,
                max = 5,
                unit = "points",
                meaning = "standard deviation of the severity of recorded operations",
                source = "DCID2",
                readIf = "attribution.publicitySlope")
        double recordedSeveritySpread) {}
