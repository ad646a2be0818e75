package detente.model.policy;

import detente.parameter.Declared;

/**
 * Action 3: members ask their allied members before they acquire an exploit, lend theirs, and tell the vendor of what any
 * of them lost (model section 8.3d). The adverse channel is that whoever borrowed an exploit can lose and burn it for all.
 */
public record JointArsenal(
        @Declared(
                value = .5,
                neutral = 0,
                meaning =
                        "probability that a member does without an exploit on a platform for which its circle has one",
                source = "A-coordination")
        double coordination,

        @Declared(
                value = 1,
                meaning = "whether a member tells the vendor of what it found and does without",
                source = "convention",
                readIf = "coordination")
        boolean disclosed,

        @Declared(
                value = .5,
                neutral = 0,
                meaning = "probability that a member without a usable exploit borrows one of its circle; adverse too",
                source = "A-jointUse")
        double use,

        @Declared(
                value = .8,
                neutral = 0,
                meaning = "probability that a member notices the loss of an exploit and its circle tells the vendor",
                source = "A-jointNotice")
        double noticed)
        implements Policy {}
