package detente.model;

import detente.model.arsenal.ArsenalParameters;
import detente.model.arsenal.DiscoveryParameters;
import detente.model.arsenal.LifeCycleParameters;
import detente.model.arsenal.MandateParameters;
import detente.model.attribution.AttributionParameters;
import detente.model.conflict.ConflictParameters;
import detente.model.escalation.EscalationParameters;
import detente.model.escalation.PoliticsParameters;
import detente.model.escalation.PreventionParameters;
import detente.model.information.InformationParameters;
import detente.model.operation.OperationParameters;
import detente.model.proliferation.ProliferationParameters;
import detente.model.state.WorldParameters;
import detente.model.strategy.LearningParameters;
import detente.parameter.Bond;
import detente.parameter.Bonded;
import detente.parameter.Catalog;
import detente.parameter.Edition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Every number of the model, by concept. The names of the components open the paths of the keys. */
@Bonded(
        value = Bond.Kind.SHARES,
        of = {"world.attributionSkill", "attribution.mistake"})
public record ModelParameters(
        TimeParameters time,
        WorldParameters world,
        DiscoveryParameters discovery,
        LifeCycleParameters lifecycle,
        ArsenalParameters arsenal,
        ProliferationParameters proliferation,
        MandateParameters mandate,
        ConflictParameters conflict,
        OperationParameters operation,
        AttributionParameters attribution,
        EscalationParameters escalation,
        PoliticsParameters politics,
        PreventionParameters prevention,
        InformationParameters information,
        LearningParameters learning) {

    /** The one list of parameters. */
    public static final Catalog<ModelParameters> CATALOG = new Catalog<>(new ModelParametersShape());

    private static final Map<Edition, ModelParameters> STANDARD = new EnumMap<>(Edition.class);

    static {
        for (Edition edition : Edition.values()) {
            STANDARD.put(edition, CATALOG.build(CATALOG.defaults(edition)));
        }
    }

    /** The defaults. */
    public static ModelParameters standard() {
        return standard(Edition.LATEST);
    }

    /** The defaults of an edition. */
    public static ModelParameters standard(Edition edition) {
        return Objects.requireNonNull(STANDARD.get(edition));
    }

    /** The same with one other value; the key is a path such as {@code escalation.gain}. */
    public ModelParameters with(String key, double value) {
        return with(Map.of(key, value));
    }

    /** The same with other values. */
    public ModelParameters with(Map<String, Double> values) {
        return CATALOG.with(this, values);
    }
}
