package detente.analysis.pattern;

/** What is found in a series of incidents. */
public enum SeriesPattern {
    PER_YEAR(Group.ALONE, "incidents_per_year", "1/yr", "number of incidents per year", Chance.UNKNOWN),
    RISE(
            Group.ALONE,
            "yearly_rise",
            "1/yr^2",
            "slope of the numbers of incidents over whole years, by least squares",
            Chance.UNKNOWN),
    YEARLY_DISPERSION(
            Group.DISPERSION,
            "yearly_dispersion",
            "1",
            "variance of the numbers of incidents over whole years, divided by their mean; 1 of a Poisson process",
            Chance.ONE),
    DYAD_DISPERSION(
            Group.DISPERSION,
            "dyad_dispersion",
            "1",
            "dispersion of the yearly numbers of pairs about what the shares of pair and year let expect; over pairs with"
                    + " five incidents or more; 1 of Poisson processes",
            Chance.ONE),
    EMPTY_YEARS(
            Group.CONCENTRATION,
            "empty_dyad_years",
            "1",
            "share of whole years without an incident, over pairs that have one at some time",
            Chance.UNKNOWN),
    GAP_MEDIAN(Group.ALONE, "gap_median", "d", "median time from an incident to the next of its pair", Chance.SHUFFLED),
    GAP_VARIATION(
            Group.DISPERSION,
            "gap_variation",
            "1",
            "standard deviation of these times, divided by their mean; 1 of one Poisson process, more of a mixture",
            Chance.SHUFFLED),
    NEXT_EQUAL(
            Group.ORDER,
            "next_equal",
            "1",
            "share of incidents as severe as the one before of their pair",
            Chance.SHUFFLED),
    NEXT_HIGHER(
            Group.ORDER,
            "next_higher",
            "1",
            "share of incidents more severe than the one before of their pair",
            Chance.SHUFFLED),
    NEXT_TYPE(
            Group.ORDER,
            "next_type",
            "1",
            "share of incidents of the same type as the one before of their pair",
            Chance.SHUFFLED),
    ANSWERED_30(
            Group.ORDER,
            "answered_30",
            "1",
            "share of incidents followed within 30 days by one the other way",
            Chance.SHUFFLED),
    ANSWERED_90(Group.ORDER, "answered_90", "1", "the same within 90 days", Chance.SHUFFLED),
    ANSWERED_365(Group.ORDER, "answered_365", "1", "the same within 365 days", Chance.SHUFFLED),
    ANSWER_EQUAL(
            Group.ORDER,
            "answer_equal",
            "1",
            "share of answers as severe as what they answer, of those that are known to be answers",
            Chance.UNKNOWN),
    ANSWER_HIGHER(
            Group.ORDER,
            "answer_higher",
            "1",
            "share of these that are more severe than what they answer",
            Chance.UNKNOWN),
    SELF_1(
            Group.EXCITATION,
            "self_excitation_1",
            "1",
            "number of incidents that one brings about in the same direction, with a half-life of 1 month",
            Chance.UNKNOWN),
    CROSS_1(Group.EXCITATION, "cross_excitation_1", "1", "the same in the opposite direction", Chance.UNKNOWN),
    GAIN_1(
            Group.ALONE,
            "excitation_gain_1",
            "1",
            "twice the logarithm by which the likelihood is larger with both",
            Chance.UNKNOWN),
    SELF_3(
            Group.EXCITATION,
            "self_excitation_3",
            "1",
            "number of incidents that one brings about in the same direction, with a half-life of 3 months",
            Chance.UNKNOWN),
    CROSS_3(Group.EXCITATION, "cross_excitation_3", "1", "the same in the opposite direction", Chance.UNKNOWN),
    GAIN_3(
            Group.ALONE,
            "excitation_gain_3",
            "1",
            "twice the logarithm by which the likelihood is larger with both",
            Chance.UNKNOWN),
    SELF_6(
            Group.EXCITATION,
            "self_excitation_6",
            "1",
            "number of incidents that one brings about in the same direction, with a half-life of 6 months",
            Chance.UNKNOWN),
    CROSS_6(Group.EXCITATION, "cross_excitation_6", "1", "the same in the opposite direction", Chance.UNKNOWN),
    GAIN_6(
            Group.ALONE,
            "excitation_gain_6",
            "1",
            "twice the logarithm by which the likelihood is larger with both",
            Chance.UNKNOWN),
    AUTHORS_TOP(Group.CONCENTRATION, "authors_top_4", "1", "share of the four states that strike most", Chance.UNKNOWN),
    AUTHORS_GINI(
            Group.CONCENTRATION,
            "authors_gini",
            "1",
            "Gini coefficient of how often states strike that occur at all",
            Chance.UNKNOWN),
    TARGETS_TOP(Group.CONCENTRATION, "targets_top_1", "1", "share of the state that is struck most", Chance.UNKNOWN),
    DYADS_TOP(Group.CONCENTRATION, "dyads_top_4", "1", "share of the four pairs that have most", Chance.UNKNOWN),
    RECIPROCITY(
            Group.CONCENTRATION,
            "reciprocity",
            "1",
            "weighted reciprocity 2 Σ min(n_ab, n_ba) / Σ (n_ab + n_ba) over pairs",
            Chance.UNKNOWN),
    ONE_WAY(Group.CONCENTRATION, "one_way_share", "1", "share of pairs in which only one side strikes", Chance.UNKNOWN),
    SEVERITY(Group.ALONE, "severity_mean", "points", "mean severity", Chance.UNKNOWN),
    DRIFT(Group.ALONE, "severity_drift", "points/yr", "slope of severity over time, by least squares", Chance.UNKNOWN);

    private final Group group;
    private final String text;
    private final String unit;
    private final String meaning;
    private final Chance chance;

    /** What is shown together, on one scale. */
    enum Group {
        ORDER("What follows"),
        CONCENTRATION("How uneven"),
        EXCITATION("What one brings about"),
        DISPERSION("How irregular"),
        /** Not shown. */
        ALONE("");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** How it is known what chance alone would give. */
    enum Chance {
        UNKNOWN,
        /** It gives 1. */
        ONE,
        /** The dates of the incidents of each year are shuffled. */
        SHUFFLED
    }

    SeriesPattern(Group group, String text, String unit, String meaning, Chance chance) {
        this.group = group;
        this.text = text;
        this.unit = unit;
        this.meaning = meaning;
        this.chance = chance;
    }

    /** What tables call it. */
    public String text() {
        return text;
    }

    public String unit() {
        return unit;
    }

    /** What it is, without a full stop. */
    public String meaning() {
        return meaning;
    }

    Chance chance() {
        return chance;
    }

    /** With which others it is shown. */
    Group group() {
        return group;
    }
}
