package detente.model.arsenal;

import detente.model.arsenal.Vulnerability.Holding;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Origin;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.policy.VendorIndependence;
import detente.model.state.Clock;
import detente.model.state.State;
import detente.model.state.Vendor;
import detente.random.Luck;
import detente.random.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Backdoors that states oblige their vendors to build in (model section 8.4). A backdoor that was burnt by another
 * state and patched is followed by a new one, for the law still stands.
 */
public final class Mandates {
    private final MandateParameters parameters;
    private final Vendor[] obliged;
    private final Clock clock;
    private final Luck luck;
    private final Rule<VendorIndependence> vendorIndependence;
    private final Arsenals arsenals;
    private final History history;
    private final @Nullable Vulnerability[] backdoorOf;

    public Mandates(MandateParameters parameters, Stage stage, Arsenals arsenals, History history) {
        this.parameters = parameters;
        this.obliged = stage.world().vendors().stream()
                .filter(vendor -> stage.world().state(vendor.home()).traits().mandate())
                .toArray(Vendor[]::new);
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.vendorIndependence = stage.rules().of(VendorIndependence.class);
        this.arsenals = arsenals;
        this.history = history;
        this.backdoorOf = new Vulnerability[stage.world().vendors().size()];
    }

    /** Builds in what laws ask for and removes what they no longer ask for. */
    void step() {
        for (int n = 0; n < obliged.length; n++) {
            if (vendorIndependence.of(obliged[n].home()).liftMandates()) {
                remove(obliged[n]);
            } else {
                buildIn(obliged[n]);
            }
        }
    }

    private void remove(Vendor vendor) {
        Vulnerability backdoor = backdoorOf[vendor.index()];
        if (backdoor != null) {
            if (backdoor.isUndisclosed()) {
                history.add(Column.BACKDOORS_REMOVED, 1);
                arsenals.disclose(backdoor, clock.time());
            }
            backdoorOf[vendor.index()] = null;
        }
    }

    private void buildIn(Vendor vendor) {
        Vulnerability old = backdoorOf[vendor.index()];
        if (old != null && !old.isPatched()) {
            return;
        }
        Vulnerability backdoor = arsenals.createBackdoor(
                luck.key(Purpose.BACKDOOR, vendor.index(), clock.step(), 0),
                vendor.index(),
                parameters.potency(),
                vendor.home());
        arsenals.endow(new Holding(backdoor, vendor.home(), clock.time(), clock.time(), Origin.MANDATED));
        backdoorOf[vendor.index()] = backdoor;
    }

    /** Backdoors reach other states, as one reached others than its maker's. */
    public void spread() {
        double mean = parameters.spread() * clock.stepYears();
        for (Vulnerability backdoor : backdoorOf) {
            if (backdoor != null && backdoor.isUndisclosed()) {
                int times = luck.poisson(mean, Purpose.BACKDOOR, backdoor.key(), clock.step());
                for (int n = 0; n < times; n++) {
                    give(backdoor, n);
                }
            }
        }
    }

    private void give(Vulnerability backdoor, int n) {
        State taker = arsenals.newcomer(backdoor, Purpose.BACKDOOR_TAKER, (long) clock.step() << 8 | n);
        if (taker != null) {
            arsenals.give(backdoor, taker.index(), clock.time(), Origin.MANDATED, backdoor.mandatedBy());
        }
    }
}
