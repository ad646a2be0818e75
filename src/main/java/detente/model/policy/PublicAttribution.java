package detente.model.policy;

import detente.parameter.Declared;

/** Action 2: members name authors in public (model section 8.6). Its adverse channel is audience pressure to answer. */
public record PublicAttribution(
        @Declared(
                value = .8,
                neutral = 0,
                meaning = "least probability that a member names the author in public",
                source = "A-attributionPublicity")
        double publicity,

        @Declared(
                value = .1,
                neutral = 0,
                meaning = "gain in members' attribution skill",
                source = "A-attributionSkill")
        double skill,

        @Declared(
                value = 0,
                min = -.05,
                max = .3,
                neutral = 0,
                meaning = "share by which a state named often is held back",
                source = "A-reputation")
        double reputation,

        @Declared(
                value = 1,
                min = .01,
                max = 100,
                unit = "yr",
                meaning = "time in which a reputation fades to 1/e",
                source = "A-reputation",
                readIf = "reputation")
        double reputationYears,

        @Declared(
                value = 1.2,
                min = 1,
                max = 3.55,
                neutral = 1,
                meaning = "how many times as fast a member patches after its public attribution",
                source = "A-alertedPatching")
        double patchSpeed,

        @Declared(
                value = 1,
                max = 20,
                unit = "yr",
                meaning = "how long a member patches faster after its public attribution",
                source = "A-alertedPatching",
                readIf = "patchSpeed")
        double patchYears)
        implements Policy {}
