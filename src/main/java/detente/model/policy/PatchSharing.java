package detente.model.policy;

import detente.parameter.Declared;

/** Action 1: members share patches, warnings and exercises (model section 8.1). */
public record PatchSharing(
        @Declared(
                value = 2,
                min = 1,
                max = 3.55,
                neutral = 1,
                meaning = "how many times as fast members patch",
                source = "Bitsight2024")
        double speed,

        @Declared(
                value = .3,
                neutral = 0,
                meaning = "probability that a member tells the vendor of a tool that it detects",
                source = "A-notice")
        double notice,

        @Declared(value = .05, neutral = 0, meaning = "gain in defence from common exercises", source = "A-exercises")
        double exercises,

        @Declared(
                value = .02,
                neutral = 0,
                meaning = "adverse: probability that a member weaponises a flaw of which notice was given",
                source = "A-noticeWeaponisation")
        double weaponisation)
        implements Policy {}
