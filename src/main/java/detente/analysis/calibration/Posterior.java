package detente.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;

/**
 * What is believed of the parameters after the record was looked at: the sets that were accepted, with their weights. A set
 * has the weight of the prior over the law by which sets were proposed, all generations together (the balance heuristic of
 * Veach &amp; Guibas 1995), so that it does not matter which generation proposed it, and times what the rule gives it.
 */
public final class Posterior {
    private static final double LEVEL = .05;

    private final CalibrationPlan plan;
    private final Distances distances;
    private final List<Evaluation> past;
    private final List<Evaluation> accepted;
    private final Map<List<Double>, Evaluation> fresh = new LinkedHashMap<>();
    private final Map<Acceptance, double[]> weights = new EnumMap<>(Acceptance.class);
    private final Mixture mixture;

    /**
     * What is known of a parameter.
     *
     * @param key its key
     * @param prior before the record was looked at; of a profiled parameter, of the sets drawn from the prior
     * @param posterior after it, by rule
     * @param shift largest difference of the shares of prior and posterior (by tolerance) below a value, from 0 to 1, as in
     *     Kolmogorov's test; NaN of a profiled parameter, which has no prior, and where nothing is accepted
     */
    public record Knowledge(String key, Quantiles prior, Map<Acceptance, Quantiles> posterior, double shift) {}

    /**
     * A target and what the model makes of it.
     *
     * @param place its place among the targets of the plan
     * @param noise median standard error of the figure of a set in the worlds of a proposal, in half-widths
     * @param finalNoise the same in the worlds that decide
     * @param heldTo the tolerance to which it is held there, the largest of all sets
     * @param prior figures of sets drawn from the prior
     * @param posterior figures of accepted sets, by rule
     */
    public record Predicted(
            int place,
            double noise,
            double finalNoise,
            double heldTo,
            Quantiles prior,
            Map<Acceptance, Quantiles> posterior) {}

    /**
     * What became of a generation.
     *
     * @param number its number
     * @param stage its stage
     * @param tried how many sets
     * @param met how many lay within the tolerance
     * @param least the least distance of a set
     * @param median the median
     * @param expected how many the emulator expected to lie within the tolerance; NaN where none was asked
     * @param effectiveSize effective size of those that did, as new sets: 0 for sets tried before
     */
    public record Generation(
            int number,
            ProposedSet.Stage stage,
            int tried,
            int met,
            double least,
            double median,
            double expected,
            double effectiveSize) {}

    /**
     * How many of some sets met what they had met before in worlds that nothing was chosen by.
     *
     * @param tried how many were tried again
     * @param held how many of them met it
     */
    public record Held(int tried, int held) {}

    /**
     * An accepted set and how far it is from the middle of all.
     *
     * @param number its number among the accepted ones, from 1
     * @param distance from the weighted medians of the free parameters, in their interquartile ranges on the scales of the
     *     priors, as the root of the mean of squares
     */
    public record Central(int number, double distance) {}

    private Posterior(CalibrationPlan plan, List<Evaluation> past) {
        this.plan = plan;
        this.past = List.copyOf(past);
        distances = new Distances(plan.targets());
        mixture = new Mixture(plan, past);
        accepted = at(ProposedSet.Stage.FINAL)
                .filter(one -> distances.isWithin(one, plan.tolerance()))
                .toList();
        at(ProposedSet.Stage.FRESH).forEach(one -> fresh.put(one.proposed().set(), one));
        double[] proposal = accepted.stream()
                .mapToDouble(one -> 1 / mixture.density(one.proposed().set()))
                .toArray();
        for (Acceptance rule : Acceptance.values()) {
            weights.put(rule, weights(rule, proposal));
        }
    }

    /** What follows from all evaluations of a calibration, finished or not, in order. */
    public static Posterior of(CalibrationPlan plan, List<Evaluation> past) {
        return new Posterior(plan, past);
    }

    private double[] weights(Acceptance rule, double[] proposal) {
        double likeliest = accepted.stream()
                .mapToDouble(one -> distances.logLikelihood(one.figures()))
                .max()
                .orElse(0);
        double[] products = new double[proposal.length];
        for (int i = 0; i < products.length; i++) {
            Evaluation one = accepted.get(i);
            products[i] = proposal[i]
                    * switch (rule) {
                        case BOX -> distances.isWithin(one, 1) ? 1 : 0;
                        case TOLERANCE -> 1;
                        case GAUSSIAN -> FastMath.exp(distances.logLikelihood(one.figures()) - likeliest);
                    };
        }
        double sum = Arrays.stream(products).sum();
        return Arrays.stream(products)
                .map(product -> sum > 0 ? product / sum : 0)
                .toArray();
    }

    private Stream<Evaluation> at(ProposedSet.Stage stage) {
        return past.stream().filter(one -> one.proposed().stage() == stage);
    }

    /** The sets that are accepted, as they were found in the worlds that decide. */
    public List<Evaluation> accepted() {
        return accepted;
    }

    /** The weight of each accepted set; their sum is 1, or 0 where the rule accepts none. */
    public double[] weights(Acceptance rule) {
        return weightsOf(rule).clone();
    }

    private double[] weightsOf(Acceptance rule) {
        return Objects.requireNonNull(weights.get(rule));
    }

    /** An accepted set in fresh worlds, where it has been tried there. */
    public Optional<Evaluation> fresh(Evaluation set) {
        return Optional.ofNullable(fresh.get(set.proposed().set()));
    }

    /** The accepted set that is nearest to the weighted median of all, the first of equals; empty where none is accepted. */
    public Optional<Central> middle() {
        double[] squares = new double[accepted.size()];
        for (int i = 0; i < plan.parameters().size(); i++) {
            int place = i;
            Marginal prior = plan.parameters().get(i).prior();
            ToDoubleFunction<Evaluation> value =
                    one -> prior.place(one.proposed().set().get(place));
            Quantiles all = Quantiles.of(sample(Acceptance.TOLERANCE, value)::quantile);
            double width = all.upper() - all.lower();
            for (int j = 0; j < squares.length && width > 0; j++) {
                double away = (value.applyAsDouble(accepted.get(j)) - all.median()) / width;
                squares[j] += away * away;
            }
        }
        return IntStream.range(0, squares.length)
                .boxed()
                .min(Comparator.comparingDouble(i -> squares[i]))
                .map(nearest -> new Central(
                        nearest + 1,
                        StrictMath.sqrt(squares[nearest] / plan.parameters().size())));
    }

    /** A number of each accepted set, with the weights of a rule. */
    public WeightedSample sample(Acceptance rule, ToDoubleFunction<Evaluation> number) {
        return new WeightedSample(accepted.stream().mapToDouble(number).toArray(), weightsOf(rule));
    }

    /** Number of equally weighted sets that would tell as much. */
    public double effectiveSize(Acceptance rule) {
        return sample(rule, one -> 0).effectiveSize();
    }

    /** Of those sets that a rule accepts, how many it accepts in fresh worlds too; likelihood as by tolerance. */
    public Held held(Acceptance rule) {
        double tolerance = rule == Acceptance.BOX ? 1 : plan.tolerance();
        List<Evaluation> again = accepted.stream()
                .filter(one -> distances.isWithin(one, tolerance))
                .flatMap(one -> fresh(one).stream())
                .toList();
        long held =
                again.stream().filter(one -> distances.isWithin(one, tolerance)).count();
        return new Held(again.size(), (int) held);
    }

    /** Free parameters, then profiled ones, in the order of the plan. */
    public List<Knowledge> knowledge() {
        List<Knowledge> known = new ArrayList<>();
        for (int i = 0; i < plan.parameters().size(); i++) {
            int place = i;
            FreeParameter parameter = plan.parameters().get(i);
            known.add(new Knowledge(
                    parameter.key(),
                    Quantiles.of(parameter.prior()::quantile),
                    posterior(one -> one.proposed().set().get(place)),
                    shift(parameter.prior(), one -> one.proposed().set().get(place))));
        }
        for (int i = 0; i < plan.profiled().size(); i++) {
            int place = i;
            ToDoubleFunction<Evaluation> value = one -> one.profiled().get(place);
            known.add(new Knowledge(plan.profiled().get(i), prior(value), posterior(value), Double.NaN));
        }
        return known;
    }

    private double shift(Marginal prior, ToDoubleFunction<Evaluation> value) {
        WeightedSample after = sample(Acceptance.TOLERANCE, value);
        return accepted.stream()
                .mapToDouble(value)
                .map(at -> StrictMath.max(
                        StrictMath.abs(after.below(at) - prior.below(at)),
                        StrictMath.abs(after.below(StrictMath.nextUp(at)) - prior.below(at))))
                .max()
                .orElse(Double.NaN);
    }

    /**
     * The shift that luck alone exceeds in one of twenty calibrations for some parameter: Kolmogorov's limit for as many equal
     * sets as the accepted ones tell, divided among the free parameters (Bonferroni).
     */
    public double luckyShift() {
        double level = LEVEL / plan.parameters().size();
        return StrictMath.sqrt(-FastMath.log(level / 2) / (2 * effectiveSize(Acceptance.TOLERANCE)));
    }

    /** The targets in the order of the plan. */
    public List<Predicted> predicted() {
        List<Predicted> predicted = new ArrayList<>();
        for (int i = 0; i < plan.targets().size(); i++) {
            int place = i;
            ToDoubleFunction<Evaluation> figure = one -> one.figures().get(place);
            ToDoubleFunction<Evaluation> noise = one -> distances.noiseOf(
                            place, one.figures().get(place), one.noise().get(place))
                    / Distances.NORMAL_HALF_WIDTH;
            double heldTo = at(ProposedSet.Stage.FINAL)
                    .mapToDouble(one -> distances.heldTo(
                            place,
                            plan.tolerance(),
                            one.figures().get(place),
                            one.noise().get(place)))
                    .max()
                    .orElse(Double.NaN);
            predicted.add(new Predicted(
                    place,
                    median(ProposedSet.Stage.PRIOR, noise),
                    median(ProposedSet.Stage.FINAL, noise),
                    heldTo,
                    prior(figure),
                    posterior(figure)));
        }
        return predicted;
    }

    private Quantiles prior(ToDoubleFunction<Evaluation> number) {
        return Quantiles.of(even(ProposedSet.Stage.PRIOR, number)::quantile);
    }

    private Map<Acceptance, Quantiles> posterior(ToDoubleFunction<Evaluation> number) {
        Map<Acceptance, Quantiles> quantiles = new EnumMap<>(Acceptance.class);
        for (Acceptance rule : Acceptance.values()) {
            quantiles.put(rule, Quantiles.of(sample(rule, number)::quantile));
        }
        return quantiles;
    }

    private double median(ProposedSet.Stage stage, ToDoubleFunction<Evaluation> number) {
        return even(stage, number).quantile(.5);
    }

    private WeightedSample even(ProposedSet.Stage stage, ToDoubleFunction<Evaluation> number) {
        return even(at(stage).toList(), number);
    }

    private static WeightedSample even(List<Evaluation> sets, ToDoubleFunction<Evaluation> number) {
        double[] ones = new double[sets.size()];
        Arrays.fill(ones, 1);
        return new WeightedSample(sets.stream().mapToDouble(number).toArray(), ones);
    }

    /** The generations in order. */
    public List<Generation> generations() {
        Map<Integer, List<Evaluation>> byNumber = new LinkedHashMap<>();
        for (Evaluation one : past) {
            byNumber.computeIfAbsent(one.proposed().generation(), none -> new ArrayList<>())
                    .add(one);
        }
        List<Generation> generations = new ArrayList<>();
        byNumber.forEach((number, sets) -> generations.add(generation(number, sets)));
        return generations;
    }

    private Generation generation(int number, List<Evaluation> sets) {
        ProposedSet.Stage stage = sets.get(0).proposed().stage();
        List<Evaluation> met = sets.stream()
                .filter(one -> distances.isWithin(one, plan.tolerance()))
                .toList();
        double[] ofNew = met.stream()
                .mapToDouble(one ->
                        stage.isNew() ? 1 / mixture.density(one.proposed().set()) : 0)
                .toArray();
        WeightedSample distance = even(sets, Evaluation::distance);
        return new Generation(
                number,
                stage,
                sets.size(),
                met.size(),
                distance.quantile(0),
                distance.quantile(.5),
                sets.stream().mapToDouble(one -> one.proposed().chance()).sum(),
                new WeightedSample(ofNew, ofNew).effectiveSize());
    }

    /**
     * Equally weighted sets, drawn from the accepted ones in even steps of their weight (systematic resampling), so that a set
     * comes once or not at all where its weight is below one in so many.
     *
     * @param count how many
     * @return none where the rule accepts none
     */
    public List<Evaluation> thinned(Acceptance rule, int count) {
        double[] chances = weightsOf(rule);
        List<Evaluation> thinned = new ArrayList<>();
        double below = 0;
        for (int i = 0; i < chances.length; i++) {
            below += chances[i];
            while (thinned.size() < count && thinned.size() + .5 <= below * count) {
                thinned.add(accepted.get(i));
            }
        }
        return thinned;
    }
}
