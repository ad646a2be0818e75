package detente.io.scenario;

import detente.io.document.Tree;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.parameter.Catalog;
import detente.parameter.Kind;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes scenarios so that {@link ScenarioReader} gives them back: every parameter is written, defaults too. */
public final class ScenarioWriter {
    /** Key of what it is: words for people, no number depends on them. */
    public static final String DESCRIPTION = "description";

    private ScenarioWriter() {}

    /** The tree of a scenario file. */
    public static Tree tree(ScenarioFile file) {
        Scenario scenario = file.scenario();
        Tree tree = new Tree().with("name", scenario.name());
        if (!file.description().isEmpty()) {
            tree.put(DESCRIPTION, file.description());
        }
        Catalog<ModelParameters> catalog = ModelParameters.CATALOG;
        tree.with("world", WorldWriter.tree(scenario.world(), file.worldSeed()))
                .with("parameters", values(catalog.parameters(), catalog.values(scenario.parameters())))
                .with("policies", policies(scenario.policies()))
                .with("years", scenario.years())
                .with("burnInYears", scenario.burnInYears());
        scenario.startYear().ifPresent(year -> tree.put(ScenarioReader.START_YEAR.key(), year));
        file.runSeed().ifPresent(seed -> tree.put("seed", seed));
        file.date().ifPresent(date -> tree.put("date", date));
        return tree;
    }

    /** Policies as a file lists them. */
    public static List<Object> policies(List<PolicyClause> clauses) {
        List<Object> policies = new ArrayList<>();
        for (PolicyClause clause : clauses) {
            Tree policy = new Tree().with("policy", clause.policy().name()).with("from", clause.from());
            if (Double.isFinite(clause.until())) {
                policy.put("until", clause.until());
            }
            policy.put("members", members(clause.members()));
            List<Parameter> strengths = Policies.kind(clause.policy()).catalog().parameters();
            policy.putAll(values(strengths, Policies.strengths(clause.policy())));
            policies.add(policy);
        }
        return policies;
    }

    private static Object members(Membership members) {
        if (members instanceof Membership.OfBloc ofBloc) {
            return Map.of("bloc", ofBloc.bloc().name());
        } else if (members instanceof Membership.ShareOf shareOf) {
            return Map.of(shareOf.mostCapable() ? "mostCapable" : "leastCapable", shareOf.share());
        } else if (members instanceof Membership.Listed listed) {
            return listed.names();
        }
        return "all";
    }

    private static Tree values(List<Parameter> parameters, Map<String, Double> numbers) {
        Tree values = new Tree();
        for (Parameter parameter : parameters) {
            values.put(parameter.key(), value(parameter, numbers.getOrDefault(parameter.key(), parameter.standard())));
        }
        return values;
    }

    /** The value of a parameter as a file has it. */
    public static Object value(Parameter parameter, double number) {
        if (parameter.kind() == Kind.SWITCH) {
            return number != 0;
        } else if (parameter.kind() == Kind.SUBSET) {
            String names = parameter.format(number);
            return names.equals("NONE") ? List.of() : Arrays.asList(names.split("\\+", -1));
        }
        return number;
    }
}
