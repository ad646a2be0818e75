package detente.analysis.validation;

import java.util.List;

/**
 * How much there is in the record with which the model is compared, where a figure depends on that.
 *
 * @param years how many years of the model have as many incidents as it has, at as many a year
 * @param ofYears number of its incidents in each of its years, to which those of the model are thinned
 * @param pairs number of its pairs; 0: those of the model that have an incident count
 */
public record RecordForm(double years, List<Integer> ofYears, int pairs) {
    /**
     * That of the record that comes with the program (references.md, DCID2): 429 incidents at 37 a year; those of 2007 to
     * 2020; its rival pairs, of which those that the world lacks had no incident with a direction.
     */
    public static final RecordForm SHIPPED =
            new RecordForm(429 / 37.0, List.of(17, 25, 26, 15, 28, 11, 22, 44, 39, 32, 41, 40, 33, 30), 40);
}
