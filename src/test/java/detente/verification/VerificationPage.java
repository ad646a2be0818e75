package detente.verification;

import java.math.BigDecimal;
import java.math.MathContext;

/** The page that shows what was predicted and what the model computed. */
final class VerificationPage {
    private static final MathContext DIGITS = new MathContext(5);
    private static final String HEAD = """
            # Verification: the model against closed forms

            Each line runs the model's own code, whole runs wherever the line is not about a single rule, in a configuration
            in which theory says what must come out. Seeds are fixed, so the numbers are the same on every machine.

            The tolerance is what chance explains: 3.5 standard errors of the sample, found from its variance, or for a
            variance from its fourth moment; where the prediction rests on an estimate, that estimate's error is added in
            squares. For V14 it is 2 per cent or three standard errors over worlds, whichever is larger. A tolerance of 0
            means that chance plays no part. The test of each line also checks that a wrong prediction would be refused.

            The tests are in `src/test/java/detente/verification`, one class for each line, named by what it claims. After a
            change of the model this page is written anew by

                mvn -o test -Dtest=VerificationPageTest -Ddetente.rewrite=true

            and the build fails when it does not show what the model computes.

            | id | test |
            |---|---|
            """;
    private static final String RESULTS = """

            | id | configuration | quantity | prediction | computed | tolerance | verdict |
            |---|---|---|---:|---:|---:|---|
            """;

    private VerificationPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Line line : Line.values()) {
            page.append("| ")
                    .append(line.id())
                    .append(" | `")
                    .append(line.test())
                    .append("` |\n");
        }
        page.append(RESULTS);
        for (Line line : Line.values()) {
            line.results().forEach(result -> page.append(row(result)));
        }
        return page.toString();
    }

    private static String row(Verification result) {
        return String.join(
                        " | ",
                        "| " + result.id(),
                        result.configuration(),
                        result.quantity(),
                        number(result.predicted()),
                        number(result.computed()),
                        number(result.tolerance()),
                        result.verdict() + " |")
                + "\n";
    }

    private static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() <= 0 || StrictMath.abs(value) >= 1e-4 ? rounded.toPlainString() : rounded.toString();
    }
}
