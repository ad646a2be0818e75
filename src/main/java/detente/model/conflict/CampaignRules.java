package detente.model.conflict;

/** How campaigns raise and lower hostility around its mean (model section 7.3). */
public final class CampaignRules {
    private CampaignRules() {}

    /** Share of time in campaign: p = c ℓ / (1 + c ℓ). */
    public static double share(double onset, double length) {
        return onset * length / (1 + onset * length);
    }

    /**
     * Factor on hostility: f/m in a campaign and 1/m outside of one, with m = 1 + (f − 1) p; its mean over time is 1.
     *
     * @param factor f
     * @param share p, share of all time in campaign
     * @param inCampaign share of the time in question that lies in a campaign, 0 to 1
     */
    public static double multiplier(double factor, double share, double inCampaign) {
        return (1 + (factor - 1) * inCampaign) / (1 + (factor - 1) * share);
    }
}
