package detente.model.policy;

import java.util.List;
import java.util.Optional;

/** The one list of policies. */
public final class Policies {
    private static final List<PolicyKind> ALL = List.of(
            PolicyKind.of(1, "share patches, notices of tools and exercises", PatchSharing.class),
            PolicyKind.of(2, "forgo banned operations against each other", Treaty.class),
            PolicyKind.of(2, "name the authors of operations in public", PublicAttribution.class),
            PolicyKind.of(3, "disclose, retire and guard exploits", ArsenalManagement.class),
            PolicyKind.of(3, "warn allies and vendor of a lost exploit", AllyWarning.class),
            PolicyKind.of(3, "license sales of exploits and screen researchers", ExportControl.class),
            PolicyKind.of(4, "give up mandated access and support vendors", VendorIndependence.class),
            PolicyKind.of(5, "invest in resilient citizens and debate", PublicDebate.class),
            PolicyKind.of(5, "answer attributed operations more often", StrikeBack.class),
            PolicyKind.of(5, "let private actors strike back", PrivateHackBack.class));

    private Policies() {}

    /** All policies, in the order of the actions. */
    public static List<PolicyKind> all() {
        return ALL;
    }

    /** The policy with a name. */
    public static Optional<PolicyKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
