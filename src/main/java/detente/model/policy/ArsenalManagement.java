package detente.model.policy;

import detente.parameter.Declared;

/** Action 3: members disclose, retire and guard exploits (model section 8.3). */
public record ArsenalManagement(
        @Declared(
                value = .5,
                max = .9,
                neutral = 0,
                meaning = "share of kept finds that members tell the vendor",
                source = "A-disclosure")
        double disclose,

        @Declared(
                value = 1000,
                max = 1000,
                min = .25,
                unit = "yr",
                neutral = 1000,
                meaning = "age at which members disclose an exploit, checked every quarter; 1000 for never",
                source = "A-maximumAge")
        double maximumAge,

        @Declared(
                value = .5,
                neutral = 0,
                meaning = "share of thefts that members' storage prevents",
                source = "A-storageSecurity")
        double security)
        implements Policy {}
