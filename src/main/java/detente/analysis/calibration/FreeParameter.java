package detente.analysis.calibration;

import java.util.List;

/**
 * A parameter of the model that is not known, and what is believed of it before the record is looked at.
 *
 * @param key its key, such as {@code escalation.gain}
 * @param along keys of others that keep their ratio to it, as the values have it that they have without any set; mostly none
 * @param prior what is believed of it
 */
public record FreeParameter(String key, List<String> along, Marginal prior) {
    public FreeParameter {
        along = List.copyOf(along);
    }
}
