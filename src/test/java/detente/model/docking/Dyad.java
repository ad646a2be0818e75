package detente.model.docking;

/** One state against another: campaigns, grievance, ladder, memory, data (7.3, 7.4, 7.7, 7.9, 7.11, 7.14). */
final class Dyad {
    private final Chance chance;
    private final double factor;
    private final double onset;
    private final double length;
    private final double[] entries;
    private final double exit;
    private final double warYears;

    double grievance;
    int rung;
    double data;
    int lastType = -1;
    /** Noise of the base operation before; not a number before the first. */
    double lastNoise = Double.NaN;

    /** When it, or an ally of it, last named the other for a sabotage. */
    double accusedAt = Double.NEGATIVE_INFINITY;
    /** Until when a consultation has shown it what the other sees. */
    double toldUntil = Double.NEGATIVE_INFINITY;

    private boolean campaign;
    private double turn;
    private double lastAtRungFour = Double.NEGATIVE_INFINITY;

    Dyad(Table table, Chance chance, double start) {
        this.chance = chance;
        this.factor = table.get("conflict.campaign.factor");
        this.onset = table.get("conflict.campaign.onset");
        this.length = table.get("conflict.campaign.length");
        this.entries = new double[] {
            table.get("escalation.rungOne"),
            table.get("escalation.rungTwo"),
            table.get("escalation.rungThree"),
            table.get("escalation.rungFour")
        };
        this.exit = table.get("escalation.rungExit");
        this.warYears = table.get("escalation.warYears");
        this.campaign = chance.happens(share());
        this.turn = start + stay();
    }

    /** Share of time in campaigns. */
    private double share() {
        return onset * length / (1 + onset * length);
    }

    private double stay() {
        return chance.exponential(campaign ? length : 1 / onset);
    }

    /** Mean factor on hostility over a step, whose turns it carries out. */
    double campaign(double now, double step) {
        double sum = 0;
        double from = now;
        while (turn < now + step) {
            sum += (turn - from) * (campaign ? factor : 1);
            from = turn;
            campaign = !campaign;
            turn += stay();
        }
        sum += (now + step - from) * (campaign ? factor : 1);
        return sum / step / (1 + (factor - 1) * share());
    }

    void climbOrDescend(double now) {
        if (grievance >= entries[3]) {
            lastAtRungFour = now;
        }
        if (rung == 5) {
            if (now - lastAtRungFour < warYears) {
                return;
            }
            rung = 4;
        }
        while (rung > 0 && grievance < exit * entries[rung - 1]) {
            rung--;
        }
        while (rung < 4 && grievance >= entries[rung]) {
            rung++;
        }
    }

    void goToWar() {
        rung = 5;
    }
}
