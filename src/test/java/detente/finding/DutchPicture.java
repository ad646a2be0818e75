package detente.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A picture on the page of an experiment as the Dutch page shows it. */
enum DutchPicture {
    ACTIONS("five-actions", "alone-in-pairs-together", "vijf-acties"),
    FUTURES("robust", "over-futures", "toekomsten"),
    MEMBERS("coalitions", "who-has-to-take-part", "wie-meedoet");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("The five actions alone, in pairs and together", "De vijf acties alleen, in paren en samen"),
            Map.entry(
                    "Each action over 200 futures: median, and the range of nine in ten",
                    "Elke actie in 200 toekomsten: mediaan, en negen van de tien"),
            Map.entry(
                    "Who has to take part: total harm of all states, of bloc A and of Haven",
                    "Wie mee moet doen: totale schade van alle staten, van blok A en van Haven"),
            Map.entry(
                    "Dots: ratio of means. Thick bars: 95 % interval of that ratio. Thin lines: range of the effect over 95 % of the"
                            + " sets of parameters that fit the record, luck taken out.",
                    "Stippen: verhouding van gemiddelden. Dik: 95 %-interval daarvan. Dun: bereik van het effect over 95 % van de"
                            + " modellen die passen, zonder toeval."),
            Map.entry(
                    "Dots: median over futures. Lines: from 5 % to 95 % of futures, luck taken out.",
                    "Stippen: mediaan over toekomsten. Lijnen: van 5 % tot 95 % van de toekomsten, zonder toeval."),
            Map.entry(
                    "Left of the line is less than without the change.",
                    "Links van de streep is minder dan zonder de actie."),
            Map.entry(
                    "ratio to the same future without the action", "verhouding tot dezelfde toekomst zonder de actie"),
            Map.entry("total harm", "totale schade"),
            Map.entry("frequency", "frequentie"),
            Map.entry("all states", "alle staten"),
            Map.entry("bloc A", "blok A"),
            Map.entry("Haven", "Haven"),
            Map.entry("patches", "patches"),
            Map.entry("rules", "regels"),
            Map.entry("arsenals", "arsenalen"),
            Map.entry("vendors", "leveranciers"),
            Map.entry("debate", "debat"),
            Map.entry("all five", "alle vijf"),
            Map.entry("1 share patches", "1 patches delen"),
            Map.entry("2 rules and names", "2 regels en namen"),
            Map.entry("3 arsenals", "3 arsenalen"),
            Map.entry("4 vendors", "4 leveranciers"),
            Map.entry("5 debate", "5 debat"),
            Map.entry("everybody", "iedereen"),
            Map.entry("the five most capable", "de vijf sterkste"),
            Map.entry("bloc A and an outsider", "blok A en een buitenstaander"),
            Map.entry("Haven alone", "Haven alleen"),
            Map.entry("all but Haven", "allen behalve Haven"));

    private final String experiment;
    private final String english;
    private final String dutch;

    DutchPicture(String experiment, String english, String dutch) {
        this.experiment = experiment;
        this.english = english;
        this.dutch = dutch;
    }

    /** Where it is. */
    Path file() {
        return Path.of("src/site/resources", dutch + ".svg");
    }

    /** What it is. */
    String svg() throws IOException {
        return FindingsPage.of(Path.of("experiments", experiment)).charts(DutchPicture::translated).stream()
                .filter(chart -> chart.file().endsWith(english + ".svg"))
                .findFirst()
                .orElseThrow()
                .svg()
                .replaceAll(">(\\d+)\\.(\\d+)<", ">$1,$2<");
    }

    /** A text, or the parts of a label: {@code rules: bloc A}, {@code rules and vendors}. */
    private static String translated(String text) {
        String whole = WORDS.get(text);
        if (whole != null) {
            return whole;
        } else if (text.contains(": ")) {
            return parts(text, ": ", ": ");
        } else if (text.contains(" and ")) {
            return parts(text, " and ", " en ");
        }
        throw new AssertionError("no Dutch for: " + text);
    }

    private static String parts(String text, String english, String dutch) {
        return Arrays.stream(text.split(english, -1))
                .map(DutchPicture::translated)
                .collect(Collectors.joining(dutch));
    }
}
