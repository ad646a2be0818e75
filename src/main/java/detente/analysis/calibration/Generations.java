package detente.analysis.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be tried next. A first generation is drawn from the prior; in the following ones an emulator, fitted to all that
 * was tried, proposes (waves of history matching; Vernon et al. 2010). When enough sets may be accepted, they are tried in
 * more worlds, which decide; if too few are accepted there, more are proposed. The accepted ones are tried once more, in
 * worlds that nothing was chosen by.
 */
public final class Generations {
    /** Sets of the first generation for each coefficient of the polynomial. */
    private static final int PER_TERM = 2;

    private static final int FEWEST = 60;
    private static final int FEWEST_OF_WAVE = 20;

    /** What share of the sets that may be accepted is expected to be, before it is known. */
    private static final double EXPECTED_SHARE = .75;

    private final CalibrationPlan plan;
    private final List<Evaluation> past;
    private final Distances distances;
    private final int generation;

    private Generations(CalibrationPlan plan, List<Evaluation> past) {
        this.plan = plan;
        this.past = past;
        distances = new Distances(plan.targets());
        generation = past.isEmpty() ? 1 : past.get(past.size() - 1).proposed().generation() + 1;
    }

    /**
     * The sets of the next generation: they depend on nothing but the plan and what earlier generations found.
     *
     * @param past every evaluation of all generations so far, in order of generation and index
     * @return empty when nothing is left to do
     */
    public static List<ProposedSet> next(CalibrationPlan plan, List<Evaluation> past) {
        return new Generations(plan, past).next();
    }

    private List<ProposedSet> next() {
        if (past.isEmpty()) {
            return fromPrior();
        }
        return switch (past.get(past.size() - 1).proposed().stage()) {
            case PRIOR, EMULATED -> isEnough() ? again(waiting(), ProposedSet.Stage.FINAL) : emulated();
            case FINAL ->
                accepted().size() >= plan.effort().population() || left() == 0
                        ? again(accepted(), ProposedSet.Stage.FRESH)
                        : emulated();
            case FRESH -> List.of();
        };
    }

    private List<ProposedSet> fromPrior() {
        int terms = 1 + Quadratic.terms(plan.parameters().size());
        int count = StrictMath.min(plan.effort().most(), StrictMath.max(FEWEST, PER_TERM * terms));
        Prior prior = new Prior(plan);
        List<ProposedSet> proposals = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            proposals.add(new ProposedSet(
                    generation,
                    index,
                    ProposedSet.Stage.PRIOR,
                    1,
                    plan.effort().worlds(),
                    prior.draw("prior", index),
                    List.of(),
                    Double.NaN));
        }
        return proposals;
    }

    private List<ProposedSet> emulated() {
        int size = StrictMath.max(FEWEST_OF_WAVE, plan.effort().population() / 2);
        return Wave.of(plan, past, generation).proposals(StrictMath.min(left(), size));
    }

    /** How many sets may still be proposed. */
    private int left() {
        return plan.effort().most() - tried().size();
    }

    private boolean isEnough() {
        long decided = count(ProposedSet.Stage.FINAL);
        double share =
                decided == 0 ? EXPECTED_SHARE : StrictMath.max(1, accepted().size()) / (double) decided;
        int wanted = plan.effort().population() - accepted().size();
        return left() == 0 || waiting().size() * share >= wanted;
    }

    private long count(ProposedSet.Stage stage) {
        return past.stream().filter(one -> one.proposed().stage() == stage).count();
    }

    /** New sets that were tried. */
    private List<Evaluation> tried() {
        return past.stream().filter(one -> one.proposed().stage().isNew()).toList();
    }

    /** Sets that may be accepted and on which nothing is decided. */
    private List<Evaluation> waiting() {
        Map<List<Double>, Evaluation> waiting = new LinkedHashMap<>();
        for (Evaluation one : past) {
            if (!one.proposed().stage().isNew()) {
                waiting.remove(one.proposed().set());
            } else if (distances.mayBeWithin(one, plan.tolerance())) {
                waiting.put(one.proposed().set(), one);
            }
        }
        return List.copyOf(waiting.values());
    }

    private List<Evaluation> accepted() {
        return past.stream()
                .filter(one -> one.proposed().stage() == ProposedSet.Stage.FINAL)
                .filter(one -> distances.isWithin(one, plan.tolerance()))
                .toList();
    }

    private List<ProposedSet> again(List<Evaluation> sets, ProposedSet.Stage stage) {
        int worlds = plan.effort().finalWorlds();
        int first = 1 + plan.effort().worlds() + (stage == ProposedSet.Stage.FRESH ? worlds : 0);
        List<ProposedSet> proposals = new ArrayList<>();
        for (Evaluation one : sets) {
            proposals.add(new ProposedSet(
                    generation,
                    proposals.size() + 1,
                    stage,
                    first,
                    worlds,
                    one.proposed().set(),
                    one.profiled(),
                    one.proposed().chance()));
        }
        return proposals;
    }
}
