package detente.model.arsenal;

import detente.model.operation.OperationType;
import detente.parameter.Declared;
import detente.parameter.Table;

/** The life of a vulnerability (model section 7.2). */
public record LifeCycleParameters(
        @Declared(
                value = .0587,
                max = 10,
                unit = "1/yr",
                meaning = "rate at which others publish an undisclosed flaw",
                source = "Ablon2017")
        double publicationRate,

        @Declared(
                value = .0862,
                max = 10,
                unit = "1/yr",
                meaning = "rate at which a change of code ends an undisclosed exploit unnoticed",
                source = "Ablon2017")
        double churnRate,

        @Declared(
                value = .0587,
                max = .22,
                unit = "1/yr",
                meaning = "rate at which another state finds the same undisclosed flaw",
                source = "Ablon2017")
        double collisionRate,

        @Declared(
                value = {.25, .25, .85, .85},
                meaning = "probability that the vendor learns of the flaw from one use",
                source = "A-burn")
        Table<OperationType> burn,

        @Declared(
                value = 52,
                max = 1000,
                unit = "days",
                meaning = "mean time from the vendor's notice to the patch",
                source = "ProjectZero2021")
        double fixDays,

        @Declared(
                value = 2.4,
                min = 1,
                max = 10,
                meaning = "factor by which publication before the patch shortens the rest of the time to it",
                source = "Arora2010")
        double publicFixSpeed,

        @Declared(
                value = .647,
                min = .1,
                max = 5,
                meaning = "shape of the law (Weibull) by which exposure falls after the patch",
                source = "Cyentia2019")
        double exposureShape,

        @Declared(
                value = 158.6,
                min = .01,
                max = 100000,
                unit = "days",
                meaning = "scale of the law by which exposure falls after the patch, at ordinary patching",
                source = "Cyentia2019")
        double exposureScaleDays,

        @Declared(
                value = .25,
                max = 1,
                meaning = "probability that a state of capability 1 weaponises a published patch",
                source = "A-nDayChance")
        double nDayChance,

        @Declared(
                value = 32,
                min = 0,
                max = 365,
                unit = "days",
                meaning = "mean time from the patch to a usable n-day exploit",
                source = "Mandiant2024",
                readIf = "lifecycle.nDayChance")
        double nDayDays,

        @Declared(
                value = .15,
                meaning = "probability that a flaw is in an industrial control system",
                source = "A-industrial")
        double industrialShare,

        @Declared(
                value = .07,
                meaning = "probability that a leaked exploit becomes a criminal worm",
                source = "A-wormChance")
        double wormChance,

        @Declared(
                value = 28,
                max = 365,
                unit = "days",
                meaning = "mean time from a leak to the worm",
                source = "MS17010",
                readIf = "lifecycle.wormChance")
        double wormDays,

        @Declared(
                value = .4,
                max = 10,
                unit = "harm",
                meaning = "harm of a worm to a fully dependent and fully exposed state",
                source = "A-wormHarm",
                readIf = "lifecycle.wormChance")
        double wormHarm,

        @Declared(
                value = 3,
                min = .1,
                max = 100,
                unit = "yr",
                meaning = "time after the patch at which a vulnerability is dead",
                source = "convention")
        double deadYears,

        @Declared(
                value = .01,
                meaning = "exposure below which, everywhere, a vulnerability is dead",
                source = "convention")
        double deadExposure) {}
