package detente.model.conflict;

import detente.parameter.Declared;

/** Campaigns of one state against another (model section 7.3). */
public record CampaignParameters(
        @Declared(
                value = 6.25,
                first = 1,
                min = 1,
                max = 20,
                neutral = 1,
                meaning = "hostility in a campaign, as a multiple of hostility outside of one",
                source = "A-campaign")
        double factor,

        @Declared(
                value = .703,
                first = .9,
                min = .05,
                max = 12,
                unit = "1/yr",
                meaning = "rate at which a state at rest begins a campaign against a rival",
                source = "A-campaign",
                readIf = "conflict.campaign.factor")
        double onset,

        @Declared(
                value = .285,
                min = .02,
                max = 5,
                unit = "yr",
                meaning = "mean length of a campaign",
                source = "A-campaign",
                readIf = "conflict.campaign.factor")
        double length) {}
