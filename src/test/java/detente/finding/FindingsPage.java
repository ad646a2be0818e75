package detente.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page of an experiment. */
record FindingsPage(Path experiment) {
    Path file() {
        return experiment.resolve("README.md");
    }

    /** What it asks. */
    List<Question> questions() throws IOException {
        return Mark.questions(MarkedTable.spreadOut(Files.readString(file())));
    }

    /** Its text with other findings. */
    String with(Findings findings) throws IOException {
        return MarkedTable.gathered(Mark.rewritten(MarkedTable.spreadOut(Files.readString(file())), findings::get));
    }
}
