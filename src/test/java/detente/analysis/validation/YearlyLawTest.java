package detente.analysis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of yearly numbers against R, against closed forms, and against numbers drawn from them. */
class YearlyLawTest {
    private static final YearlyLaw POISSON = new YearlyLaw(List.of(new YearlyLaw.Part(3.5, Double.POSITIVE_INFINITY)));

    /** {@code dnbinom(c(0, 3, 12), size = 2.5, mu = 4)}, {@code dpois(c(0, 3), 3.5)}. */
    @Test
    void probabilitiesAreThoseOfR() {
        YearlyLaw.Part part = new YearlyLaw.Part(4, 2.5);
        assertThat(part.probability(0)).isCloseTo(.09174166759556840, within(1e-12));
        assertThat(part.probability(3)).isCloseTo(.1403058730637732, within(1e-12));
        assertThat(part.probability(12)).isCloseTo(.009813425062863500, within(1e-12));
        assertThat(POISSON.probability(0)).isCloseTo(.03019738342231850, within(1e-12));
        assertThat(POISSON.probability(3)).isCloseTo(.2157854690386510, within(1e-12));
    }

    @Test
    void momentsAreThoseOfTheNumbers() {
        assertThat(YearlyLaw.Part.of(List.of(2, 4, 9)))
                .as("mean 5, variance 13")
                .isEqualTo(new YearlyLaw.Part(5, 25 / 8.0));
        assertThat(YearlyLaw.Part.of(List.of(4, 5, 6)).size())
                .as("no more than Poisson")
                .isInfinite();
        assertThat(YearlyLaw.Part.of(List.of(0, 0, 0)).probability(0)).isEqualTo(1);
    }

    @Test
    void aMixtureIsTheMeanOfItsParts() {
        YearlyLaw mixture =
                new YearlyLaw(List.of(new YearlyLaw.Part(1, 2), new YearlyLaw.Part(9, Double.POSITIVE_INFINITY)));
        assertThat(mixture.mean()).isEqualTo(5);
        assertThat(IntStream.range(0, 80).mapToDouble(mixture::probability).sum())
                .isCloseTo(1, within(1e-12));
    }

    /** Of numbers that follow the law, places are even, and no other law has a larger expected score. */
    @Test
    void theRightLawIsToldByPlacesAndScore() {
        Random random = new Random(7);
        List<Integer> numbers =
                IntStream.range(0, 4000).mapToObj(n -> drawn(random)).toList();
        double[] places = numbers.stream().mapToDouble(POISSON::place).toArray();
        assertThat(IntStream.range(0, 4000)
                        .mapToDouble(n -> places[n])
                        .average()
                        .orElseThrow())
                .isCloseTo(.5, within(.015));
        YearlyLaw wide = new YearlyLaw(List.of(new YearlyLaw.Part(3.5, 3)));
        YearlyLaw low = new YearlyLaw(List.of(new YearlyLaw.Part(3, Double.POSITIVE_INFINITY)));
        assertThat(POISSON.logScore(numbers))
                .isGreaterThan(wide.logScore(numbers))
                .isGreaterThan(low.logScore(numbers));
    }

    private static int drawn(Random random) {
        double left = random.nextDouble();
        int number = 0;
        while ((left -= POISSON.probability(number)) > 0) {
            number++;
        }
        return number;
    }
}
