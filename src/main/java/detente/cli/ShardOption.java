package detente.cli;

import detente.experiment.Shard;
import detente.io.document.BadInput;
import detente.io.result.Task;
import detente.parameter.Shown;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of a sweep to run. */
final class ShardOption {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only the I-th of N parts, from 1/N to N/N, each into a folder of its own.")
    private @Nullable String text;

    /**
     * The part of a sweep that is asked for, or the sweep itself.
     *
     * @throws BadInput if there is no such part
     */
    Task of(Task whole) {
        if (text == null) {
            return whole;
        }
        Shard part = of(text);
        number("--shard", part.of(), whole);
        return whole.part(part);
    }

    /**
     * The part that a text names.
     *
     * @throws BadInput if it names none
     */
    static Shard of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new BadInput("--shard: '" + Shown.value(text) + "' must be I/N, such as 3/100");
        }
        int of = (int) Limits.within("--shard", Integer.parseInt(matcher.group(2)), 1, Shard.MOST);
        return new Shard((int) Limits.within("--shard", Integer.parseInt(matcher.group(1)), 1, of), of);
    }

    /**
     * A number of parts.
     *
     * @throws BadInput if the sweep cannot be cut into so many
     */
    static int number(String option, int parts, Task whole) {
        if (whole.isOpenEnded()) {
            throw new BadInput(option + ": this experiment has a stop rule, which looks at all runs together;"
                    + " run it whole, or give it a fixed number of worlds and \"stop\": null");
        }
        Limits.within(option, parts, 1, Shard.MOST);
        if (parts > whole.mostParts()) {
            throw new BadInput(option + ": " + parts + " parts are too many for this experiment of " + whole.runs()
                    + " runs"
                    + (whole.grain() > 1 ? ", which is cut into blocks of " + whole.grain() + " runs" + why(whole) : "")
                    + ": it has at most " + whole.mostParts());
        }
        return parts;
    }

    private static String why(Task whole) {
        String futures = "because futures stay whole";
        String blocks = "because it is compressed";
        if (whole.hasFutures()) {
            return " " + (whole.compress() ? futures + " and " + blocks : futures);
        }
        return " " + blocks;
    }
}
