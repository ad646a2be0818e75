package detente.model.policy;

import detente.parameter.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one list of policies. */
public final class Policies {
    private static final List<PolicyKind> ALL = List.of(
            PolicyKind.of(
                    Action.SHARE, "patches", "share patches, notices of tools and exercises", new PatchSharingShape()),
            PolicyKind.of(Action.AGREE, "treaty", "forgo banned operations against each other", new TreatyShape()),
            PolicyKind.of(
                    Action.AGREE, "naming", "name the authors of operations in public", new PublicAttributionShape()),
            PolicyKind.of(
                    Action.AGREE, "consultation", "consult with each other before they answer", new DiplomacyShape()),
            PolicyKind.of(
                    Action.GUARD, "arsenals", "disclose, retire and guard exploits", new ArsenalManagementShape()),
            PolicyKind.of(Action.GUARD, "warnings", "warn allies and vendor of a lost exploit", new AllyWarningShape()),
            PolicyKind.of(
                    Action.GUARD,
                    "exports",
                    "license sales of exploits and screen researchers",
                    new ExportControlShape()),
            PolicyKind.of(
                    Action.GUARD,
                    "joint arms",
                    "acquire exploits in concert with allies and lend them",
                    new JointArsenalShape()),
            PolicyKind.of(
                    Action.FREE,
                    "vendors",
                    "give up mandated access and support vendors",
                    new VendorIndependenceShape()),
            PolicyKind.of(Action.DEBATE, "debate", "invest in resilient citizens and debate", new PublicDebateShape()),
            PolicyKind.of(
                    Action.DEBATE, "strike back", "answer attributed operations more often", new StrikeBackShape()),
            PolicyKind.of(Action.DEBATE, "hack back", "let private actors strike back", new PrivateHackBackShape()),
            PolicyKind.of(
                    Action.DEBATE,
                    "strike first",
                    "sabotage the means of those who sabotaged them or an ally",
                    new PreventiveSabotageShape()));

    private Policies() {}

    /** All policies, in the order of the actions. */
    public static List<PolicyKind> all() {
        return ALL;
    }

    /** The policy with a name. */
    public static Optional<PolicyKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The kind of a policy. */
    public static PolicyKind kind(Policy policy) {
        return find(policy.name()).orElseThrow();
    }

    /** The strengths that a policy holds, by key, in order of declaration. */
    public static Map<String, Double> strengths(Policy policy) {
        return strengths(kind(policy).catalog(), policy);
    }

    @SuppressWarnings("unchecked") // a policy is the record from which its catalog was made
    private static <R extends Record> Map<String, Double> strengths(Catalog<R> catalog, Policy policy) {
        return catalog.values((R) policy);
    }
}
