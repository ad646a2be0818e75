package detente.model.policy;

import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.operation.StakesRules;
import detente.parameter.Declared;
import detente.parameter.Subset;
import org.apache.commons.math3.util.FastMath;

/** Action 2: members agree not to do certain things to each other (model section 8.2). */
public record Treaty(
        @Declared(
                value = .5,
                max = .95,
                neutral = 0,
                meaning = "share of banned operations that members forgo at full verification",
                source = "A-compliance")
        double compliance,

        @Declared(
                value = 1,
                max = 2,
                neutral = 0,
                meaning = "strength of verification",
                source = "A-verification",
                readIf = "compliance")
        double verification,

        @Declared(
                value = 0,
                max = 20,
                unit = "yr",
                neutral = 0,
                meaning = "time in which compliance has grown to all but 1/e of its strength; 0 is at once",
                source = "A-normYears",
                readIf = "compliance")
        double normYears,

        @Declared(
                value = {0, 1},
                neutral = 0,
                meaning = "what is banned between members",
                source = "Rathenau2019")
        Subset<TreatyBan> bans,

        @Declared(
                value = .3,
                neutral = 0,
                meaning = "adverse: share of the operations forgone that are displaced",
                source = "A-displacement",
                readIf = "compliance")
        double displaced,

        @Declared(
                value = .5,
                meaning = "share of the displaced operations that hit a rival outside the treaty, if there is one",
                source = "A-displacement",
                readIf = "displaced")
        double outside,

        @Declared(
                value = .7,
                neutral = 1,
                meaning = "factor on what a member found in breach does, as far as the sanction reaches",
                source = "A-sanction")
        double sanction,

        @Declared(
                value = 1,
                first = 2,
                neutral = 0,
                meaning = "what a sanction reaches: nothing, what is banned (against every target), or everything",
                source = "A-sanctionScope",
                readIf = "sanction")
        SanctionScope sanctionScope,

        @Declared(
                value = 1,
                max = 20,
                unit = "yr",
                meaning = "how long a member is sanctioned after the latest breach",
                source = "A-sanction",
                readIf = "sanction")
        double sanctionYears,

        @Declared(
                value = 5,
                max = 1e9,
                unit = "1/yr",
                neutral = 1e9,
                meaning = "breaches in a year up to which the treaty always holds",
                source = "A-collapse")
        double collapseFloor,

        @Declared(
                value = .5,
                max = 1e9,
                unit = "1/yr/pair",
                neutral = 1e9,
                meaning = "breaches in a year and rival pair of members up to which the treaty holds",
                source = "A-collapse")
        double collapseShare)
        implements Policy {

    /**
     * Chance that the stakes of an operation are below θ = −ln(1 − compliance · (1 − e^(−t/normYears))) · verification, so
     * that a member complies.
     *
     * @param years t, for which the treaty has been in force
     */
    public double complianceChance(double years) {
        double grown = normYears == 0 ? compliance : -compliance * FastMath.expm1(-years / normYears);
        return StakesRules.chanceBelow(-FastMath.log1p(-grown) * verification);
    }

    /** Factor on everything that a member under sanction does. */
    public double sanctionOnAll() {
        return sanctionScope == SanctionScope.ALL ? sanction : 1;
    }

    /** Factor on the banned operations of a member under sanction, whomever they would strike. */
    public double sanctionOnBanned() {
        return sanctionScope == SanctionScope.BANNED ? sanction : 1;
    }

    /** Whether it bans such an operation between its members. */
    public boolean bans(OperationType type, Sector sector) {
        return switch (type) {
            case DEGRADATION -> bans.contains(TreatyBan.DEGRADATION);
            case DISRUPTION -> bans.contains(TreatyBan.DISRUPTION);
            case DISINFORMATION -> bans.contains(TreatyBan.DISINFORMATION);
            case ESPIONAGE -> bans.contains(TreatyBan.ECONOMIC_ESPIONAGE) && sector == Sector.PRIVATE;
        };
    }
}
