package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.event.DatedEvent;
import detente.model.event.EventKind;
import detente.model.policy.Policies;
import detente.model.policy.PolicyKind;
import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeversTest {

    @Test
    void haveAKeyForEverything() {
        assertThat(Levers.keys()).contains("years", "burnInYears");
        for (Parameter parameter : ModelParameters.CATALOG.parameters()) {
            assertThat(Levers.keys()).contains(parameter.key());
        }
        for (PolicyKind kind : Policies.all()) {
            String key = "policy." + kind.name();
            assertThat(Levers.keys())
                    .contains(key, key + ".from", key + ".until", key + ".members", key + ".memberShare");
            assertThat(kind.catalog().parameters())
                    .allSatisfy(strength -> assertThat(Levers.keys()).contains(key + "." + strength.key()))
                    .noneMatch(strength -> List.of("policy", "from", "until", "members", "memberShare")
                            .contains(strength.key()));
        }
    }

    /** A record that is changed here and there is the one that is built anew from all values. */
    @Test
    void changingAParameterIsBuildingAllOfThem() {
        ModelParameters changed = ModelParameters.standard();
        Map<String, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : ModelParameters.CATALOG.parameters()) {
            boolean whole = parameter.kind() != Kind.NUMBER;
            double value = whole ? parameter.max() : parameter.standard() * .9 + parameter.max() * .1;
            try {
                changed = changed.with(parameter.key(), value);
                values.put(parameter.key(), value);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining(parameter.key()); // it does not go with the others
            }
            assertThat(changed).isEqualTo(ModelParameters.CATALOG.build(values));
        }
        assertThat(values.size())
                .isGreaterThan(ModelParameters.CATALOG.parameters().size() * 3 / 4);
        assertThat(ModelParameters.standard().with(values)).isEqualTo(changed);
    }

    @Test
    void changeNothingAtTheDefaults() {
        Draft draft = new Draft(Scenario.standard());
        for (Parameter parameter : ModelParameters.CATALOG.parameters()) {
            Levers.get(parameter.key()).set(draft, parameter.format(parameter.standard()));
        }
        assertThat(draft.scenario()).isEqualTo(Scenario.standard());
    }

    @Test
    void setWhatTheySay() {
        Scenario scenario = set("years=7", "burnInYears=0", "world.states=12", "escalation.gain=0.5");
        assertThat(scenario.years()).isEqualTo(7);
        assertThat(scenario.burnInYears()).isZero();
        assertThat(scenario.parameters().world().states()).isEqualTo(12);
        assertThat(scenario.parameters().escalation().gain()).isEqualTo(.5);
    }

    @Test
    void doNotSwitchAPolicyOnByItsStrength() {
        assertThat(set("policy.treaty.compliance=0.9").policies()).isEmpty();
        assertThat(set("policy.treaty.compliance=0.9", "policy.treaty=true").policies())
                .hasSize(1);
        assertThat(set("policy.treaty=true", "policy.treaty.compliance=0.9").policies())
                .isEqualTo(set("policy.treaty.compliance=0.9", "policy.treaty=TRUE")
                        .policies());
    }

    @Test
    void switchAPolicyOff() {
        Scenario on = set("policy.treaty=true", "policy.strikeBack=true");
        Draft draft = new Draft(on);
        Levers.get("policy.treaty").set(draft, "false");
        assertThat(draft.scenario().policies()).hasSize(1);
    }

    @Test
    void writeOneTextForOneValue() {
        assertThat(Levers.get("policy.treaty").canonical("true")).isEqualTo("TRUE");
        assertThat(Levers.get("escalation.gain").canonical("1e-1")).isEqualTo("0.1");
        assertThat(Levers.get("world.states").canonical("30.0")).isEqualTo("30");
        assertThat(Levers.get("policy.treaty.bans").canonical("DISRUPTION+DEGRADATION"))
                .isEqualTo("DEGRADATION+DISRUPTION");
        assertThat(Levers.get("policy.treaty.sanctionScope").canonical(" BANNED"))
                .isEqualTo("BANNED");
        assertThat(Levers.get("policy.treaty.members").canonical("mostCapable:.50"))
                .isEqualTo("mostCapable:0.5");
        assertThat(Levers.get("policy.treaty.members").canonical("S1+mostCapable:0.0000001+S2+mostCapableOutside"))
                .isEqualTo("S1+S2+mostCapable:1.0E-7+mostCapableOutside");
        assertThat(Levers.get("policy.treaty.members").canonical("mostCapable:1.0E-7"))
                .isEqualTo("mostCapable:1.0E-7");
    }

    @Test
    void sayWhatIsAllowed() {
        assertThatThrownBy(() -> Levers.get("escalation.gian"))
                .hasMessage("unknown key 'escalation.gian'; did you mean 'escalation.gain'?");
        assertThatThrownBy(() -> set("escalation.gain=NaN"))
                .hasMessage("'NaN' is not allowed for escalation.gain: it must be 0 to 1.5");
        assertThatThrownBy(() -> set("policy.treaty.sanctionScope=BANED"))
                .hasMessage(
                        "'BANED' is not allowed for policy.treaty.sanctionScope: it must be one of NONE, BANNED, ALL;"
                                + " did you mean 'BANNED'?");
        for (String wrong : List.of(
                "bloc:C", "mostCapableOutside", "bloc:A+all", "bloc:A+bloc:A", "S1+bloc:A+S1", "mostCapable:E-7")) {
            assertThatThrownBy(() -> set("policy.treaty.members=" + wrong))
                    .hasMessageStartingWith(
                            "'" + wrong + "' is not allowed for policy.treaty.members: it must be all, or"
                                    + " different ones of these joined by +: bloc:A");
        }
    }

    @Test
    void setWhatHappensAtADate() {
        Scenario scenario = Scenario.standard()
                .withEvents(List.of(DatedEvent.standard(EventKind.LEAK), DatedEvent.standard(EventKind.CRISIS)));
        assertThat(set(scenario, "event.leak.at=7.5", "event.leak.exploits=40", "event.crisis.halfLife=2")
                        .events())
                .containsExactly(
                        DatedEvent.named(scenario.events()).get(0).withAt(7.5).withStrength("exploits", 40),
                        DatedEvent.named(scenario.events()).get(1).withStrength("halfLife", 2));
        assertThatThrownBy(() -> set(scenario, "event.leek.at=1"))
                .hasMessage("the scenario has no event 'leek'; did you mean 'leak'?");
        assertThatThrownBy(() -> set(scenario, "event.leak.factor=2"))
                .hasMessage("event 'leak' is a leak and has no factor, only at, exploits");
        assertThatThrownBy(() -> set(scenario, "event.crisis.factor=0"))
                .hasMessage("'0' is not allowed for event.crisis.factor: it must be 0.01 to 100");
        assertThatThrownBy(() -> set(scenario, "event.leak.exploit=2"))
                .hasMessage("unknown key 'event.leak.exploit'; did you mean 'event.leak.exploits'?");
    }

    /** One lever serves all kinds that have such a strength. */
    @Test
    void haveOneRangeForEachKeyOfEvents() {
        for (EventKind kind : EventKind.values()) {
            for (Parameter strength : kind.strengths()) {
                assertThat(EventLevers.of("a"))
                        .filteredOn(lever -> lever.key().equals("event.a." + strength.key()))
                        .singleElement()
                        .satisfies(
                                lever -> assertThat(lever.parameter().allowed()).isEqualTo(strength.allowed()));
            }
        }
    }

    private static Scenario set(String... settings) {
        return set(Scenario.standard(), settings);
    }

    private static Scenario set(Scenario scenario, String... settings) {
        Draft draft = new Draft(scenario);
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            Levers.get(setting.substring(0, equals)).set(draft, setting.substring(equals + 1));
        }
        return draft.scenario();
    }
}
