package detente.model.arsenal;

import detente.parameter.Declared;

/** Discovery and weaponisation (model section 7.1). */
public record DiscoveryParameters(
        @Declared(
                value = 1,
                max = 10,
                unit = "1/yr",
                meaning = "exploits that a state of capability 1 and propensity 1 finds and keeps in a year",
                source = "Healey2016")
        double rate,

        @Declared(
                value = 22,
                max = 365,
                unit = "days",
                meaning = "median time to make a usable exploit of a find",
                source = "Ablon2017")
        double weaponisationDays) {}
