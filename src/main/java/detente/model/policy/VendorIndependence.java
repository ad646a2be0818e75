package detente.model.policy;

import detente.parameter.Declared;

/** Action 4: members give up mandated access and support vendors (model section 8.4). */
public record VendorIndependence(
        @Declared(
                value = 1,
                neutral = 0,
                meaning = "whether members give up their mandates and disclose the backdoors",
                source = "Rathenau2019")
        boolean liftMandates,

        @Declared(
                value = 1.5,
                min = 1,
                max = 10,
                neutral = 1,
                meaning = "factor on the speed at which supported vendors fix flaws",
                source = "A-vendorFix")
        double fixSpeed,

        @Declared(
                value = .8,
                neutral = 1,
                meaning = "factor on the finds in products of supported vendors",
                source = "A-vendorFinds")
        double finds)
        implements Policy {}
